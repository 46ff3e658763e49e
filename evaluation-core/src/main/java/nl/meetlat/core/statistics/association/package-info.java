/**
 * Whether two variables go together. Start at {@link CountTable}, a cross table of counts, with {@link ChiSquareTest},
 * {@link YatesTest} and {@link FisherExactTest}; and at {@link PairTable}, the pairs of two numeric variables, with
 * {@link Correlation}. Comparing the means of groups does not belong here.
 */
package nl.meetlat.core.statistics.association;
