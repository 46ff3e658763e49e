/**
 * Constructs: what a group of items measures together, stated once from questionnaire to report. Start at
 * {@link Construct}; {@link MissingRule} says when enough items are answered for a score.
 */
package nl.meetlat.core.construct;
