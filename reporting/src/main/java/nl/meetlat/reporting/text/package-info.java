/**
 * Words and numbers of reports in the languages Meetlat speaks: {@link nl.meetlat.reporting.text.Numbers} formats,
 * {@link nl.meetlat.reporting.text.Phrases} holds the texts. Every text for people in this module comes from the
 * {@code Phrases} bundles beside these classes. Nothing here knows a finding or a file format.
 */
package nl.meetlat.reporting.text;
