/**
 * What the layout templates and the composite components of {@code resources/m} stand on: the language switch, what was told
 * after a deed, one field of a form, the survey at hand. Start at the template {@code WEB-INF/templates/layout.xhtml}. No
 * feature has its views here. A form must not have the name of a view parameter ({@code survey}, {@code wave}): both would be
 * sent under it.
 */
package nl.meetlat.web.layout;
