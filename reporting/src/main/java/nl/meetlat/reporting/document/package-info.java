/**
 * The document model: what a report consists of, independent of the writers. Start at
 * {@link nl.meetlat.reporting.document.Document}, a list of sealed {@link nl.meetlat.reporting.document.Block}s. Cells hold
 * typed values, so that every writer can format or export them in its own way. No markup, no file format, no statistic.
 */
package nl.meetlat.reporting.document;
