/**
 * Writes a document as HTML: a page of its own that prints well, or a fragment for a page of the application. Start at
 * {@link nl.meetlat.reporting.html.HtmlWriter}. No script, no remote resource; the look is the style sheet beside it.
 */
package nl.meetlat.reporting.html;
