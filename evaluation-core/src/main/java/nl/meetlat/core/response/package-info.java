/**
 * Answers: read against their question with {@link AnswerReader} into a sealed {@link Answer}, and packed with a
 * {@link Codebook} into rows of small integers, the one form ({@link CodedResponses}) in which files, database and tests
 * hand answers to the evaluation. Start at {@link Answer}. Nothing here knows who answered.
 */
package nl.meetlat.core.response;
