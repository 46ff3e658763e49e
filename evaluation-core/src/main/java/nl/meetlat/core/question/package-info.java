/**
 * Questions as they are put to a respondent, and the answer scales they use. Start at {@link Question}, a sealed hierarchy
 * handled by {@link QuestionVisitor}. Nothing here knows answers, constructs or a database.
 */
package nl.meetlat.core.question;
