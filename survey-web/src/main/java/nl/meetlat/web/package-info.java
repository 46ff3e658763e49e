/**
 * The web application. Each package below is a feature with its service (transaction, permission and audit), its
 * {@code ...View} classes for pages and {@code ...Resource} classes for the API, and its texts in
 * {@code Texts_nl.properties} and {@code Texts_en.properties}, which pages reach as {@code #{featureTexts['key']}} after one
 * entry in {@code faces-config.xml} and Java through {@link nl.meetlat.web.language.Texts}. Pages see records, never entities.
 * Every new page, resource or servlet also gets a row in {@code nl.meetlat.web.security.AuthorisationMatrix}.
 */
package nl.meetlat.web;
