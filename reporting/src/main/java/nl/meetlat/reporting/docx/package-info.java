/**
 * Writes a document as Word (Office Open XML, WordprocessingML). Start at {@link nl.meetlat.reporting.docx.DocxWriter}.
 * Headings, captions, tables and page numbers are what Word understands by them; the look is in {@code styles.xml}. Why
 * no library: docs/decisions.
 */
package nl.meetlat.reporting.docx;
