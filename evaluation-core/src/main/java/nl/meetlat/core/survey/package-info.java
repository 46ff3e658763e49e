/**
 * A survey, the versions of its questionnaire and the waves in which it is fielded. Start at {@link Survey}; a published
 * {@link QuestionnaireVersion} never changes. Repositories are declared here and implemented in the database module.
 */
package nl.meetlat.core.survey;
