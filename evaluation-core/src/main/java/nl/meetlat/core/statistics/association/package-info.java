/**
 * Whether two variables go together. Start at {@link CountTable}, a cross table of counts, and {@link ChiSquareTest}.
 * Comparing the means of groups does not belong here.
 */
package nl.meetlat.core.statistics.association;
