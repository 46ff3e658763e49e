/**
 * In which language Meetlat speaks to whom, and where its words are. Start at {@link nl.meetlat.web.language.SpokenLanguage};
 * words in Java come from {@link nl.meetlat.web.language.Texts}. The texts themselves stand in the bundles of each feature.
 */
package nl.meetlat.web.language;
