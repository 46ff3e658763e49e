/**
 * Answers: read against their question with {@link AnswerReader} into a sealed {@link Answer}, saved one by one in a
 * {@link Response} through the {@link ResponseRepository}, and packed with a {@link Codebook} into rows of small integers,
 * the one form ({@link CodedResponses}) in which files, database and tests hand answers to the evaluation. Start at
 * {@link Answer}. Only the repository knows who answered, and does not tell.
 */
package nl.meetlat.core.response;
