/**
 * What makes pages of plain Facelets cheap: {@link nl.meetlat.web.markup.Remembered} writes a piece of a page once for everybody
 * who sees the same, {@link nl.meetlat.web.markup.OwnMethods} calls the methods of our own classes without searching them each
 * time. Nothing here knows a page; no words and no markup.
 */
package nl.meetlat.web.markup;
