/**
 * How far raters agree. Start at {@link Ratings}, from which {@link CohenKappa} is computed for two raters, and
 * {@link FleissKappa} and {@link IntraclassCorrelation} for all of them. The reliability of scales does not belong here.
 */
package nl.meetlat.core.statistics.agreement;
