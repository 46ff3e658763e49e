/**
 * Findings said in sentences, in Dutch and English, as a methods editor accepts them. Start at
 * {@link nl.meetlat.reporting.sentence.Sentences}. The words are in the {@code Phrases} bundles; here is only which sentence
 * fits a finding. Nothing here computes a figure or lays out a document.
 */
package nl.meetlat.reporting.sentence;
