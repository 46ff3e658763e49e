/**
 * Builds a report from released findings. Start at {@link nl.meetlat.reporting.report.ReportBuilder}; one class per kind of
 * finding makes its chapter. Everything follows from plan, questionnaire and findings: nothing here knows a particular
 * survey, computes a test or decides what may be shown.
 */
package nl.meetlat.reporting.report;
