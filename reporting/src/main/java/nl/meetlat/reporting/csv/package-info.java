/**
 * Writes the tables of a document as CSV for spreadsheets and statistical programs. Start at
 * {@link nl.meetlat.reporting.csv.CsvWriter}; {@link nl.meetlat.reporting.csv.CsvText} makes text harmless to a
 * spreadsheet and takes that back. Nothing here formats for reading.
 */
package nl.meetlat.reporting.csv;
