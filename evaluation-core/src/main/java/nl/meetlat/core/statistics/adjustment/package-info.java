/**
 * Corrections for making several tests at once. Start at {@link Adjustment}. The tests themselves do not belong here.
 */
package nl.meetlat.core.statistics.adjustment;
