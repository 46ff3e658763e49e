/**
 * Samples and what describes them. Start at {@link FrequencyTable}: every sample in Meetlat is a table of its distinct
 * values with their counts. {@link Moments} holds mean and sum of squares in twice the working precision for the tests
 * that build on them; {@link Summary}, {@link MeanInterval} and {@link Proportion} are what a table in a report shows.
 * Comparing groups does not belong here.
 */
package nl.meetlat.core.statistics.descriptive;
