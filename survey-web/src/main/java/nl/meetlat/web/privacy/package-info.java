/**
 * What respondents of a wave are told about their data, and keeping it. Start at
 * {@link nl.meetlat.web.privacy.PrivacyService}; {@link nl.meetlat.web.privacy.PrivacyWords} makes the words from what is
 * stated and from nothing else. The respondent's pages show them and are not here.
 */
package nl.meetlat.web.privacy;
