/**
 * What the pages of researchers and managers have in common: the language switch, what was told after a deed, one field of a
 * form, the survey or wave in the address, texts as inputs hold them. Start at the template
 * {@code WEB-INF/templates/layout.xhtml}; the composite components are in {@code resources/m}. No feature has its views here. A
 * form must not have the name of a view parameter ({@code survey}, {@code wave}): both would be sent under it.
 */
package nl.meetlat.web.layout;
