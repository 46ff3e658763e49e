/**
 * Reports: a document is built once and written by several writers. Start at {@code document} (what a report consists
 * of), then {@code report} (how findings become a document), {@code chart} and the writers {@code html}, {@code docx},
 * {@code csv}. Nothing here computes a statistic, decides what may be shown or knows a database.
 */
package nl.meetlat.reporting;
