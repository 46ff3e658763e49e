/**
 * Surveys, questionnaire versions, waves and analysis plans in the database. Start at {@link JpaSurveyRepository}. A
 * questionnaire is stored as one JSON document, written by {@link QuestionnaireWriter} and read by
 * {@link QuestionnaireReader}; nothing of the document's form may leak out of here.
 */
package nl.meetlat.db.design;
