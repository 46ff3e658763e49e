/**
 * Surveys and their waves for researchers: the list, the overview of one survey, the making of surveys, versions and waves.
 * Start at {@link nl.meetlat.web.design.SurveyService}; for the preview of a version at {@code PreviewServlet}. The editor of
 * a draft is in {@code editor}, the import of a case in {@code intake}. Participants, mails and answers are not here.
 */
package nl.meetlat.web.design;
