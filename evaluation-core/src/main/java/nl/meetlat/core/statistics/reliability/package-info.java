/**
 * How well the items of a scale measure one thing. Start at {@link CronbachAlpha} and {@link OmegaTotal}, which are computed
 * from {@link ItemCovariances}. Agreement between raters does not belong here.
 */
package nl.meetlat.core.statistics.reliability;
