/**
 * Drawing samples that can be drawn again. Start at {@link StratifiedSample}. Weighting what came back does not belong here.
 */
package nl.meetlat.core.statistics.sampling;
