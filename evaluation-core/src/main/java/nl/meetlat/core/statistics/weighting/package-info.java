/**
 * Making a sample resemble its population. Start at {@link Raking}, which finds weights, and {@link WeightedMean}, which
 * uses them. Drawing a sample does not belong here.
 */
package nl.meetlat.core.statistics.weighting;
