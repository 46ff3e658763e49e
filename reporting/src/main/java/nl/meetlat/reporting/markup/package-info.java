/**
 * Escaped writing of XML and HTML. Start at {@link nl.meetlat.reporting.markup.Markup}; whatever in this module writes
 * tags goes through it, so that text can never become markup. Nothing here knows a document.
 */
package nl.meetlat.reporting.markup;
