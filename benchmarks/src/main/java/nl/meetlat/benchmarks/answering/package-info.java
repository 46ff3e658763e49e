/**
 * Respondents by the hundred: answers saved one by one, whole journeys without script, and servers killed meanwhile; what the
 * client was told is compared with the rows. Start at {@link nl.meetlat.benchmarks.answering.AnsweringRun}.
 */
package nl.meetlat.benchmarks.answering;
