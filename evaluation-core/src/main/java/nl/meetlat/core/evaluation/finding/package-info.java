/**
 * What came out of an evaluation, one sealed {@link Finding} per entry of the results: labels in every language, groups,
 * numbers, tests, and the facts a sentence is made of. Start at {@link Finding} and {@link FindingVisitor}. A number that
 * does not exist, or may not be shown, is a {@link nl.meetlat.core.statistics.Computed} with its reason. Nothing here
 * computes, rounds or words.
 */
package nl.meetlat.core.evaluation.finding;
