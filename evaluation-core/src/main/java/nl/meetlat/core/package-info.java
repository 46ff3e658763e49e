/**
 * The evaluation domain and its statistics in plain Java: questionnaires, constructs, participation, responses, analysis
 * plans and the disclosure gate. Start at {@code nl.meetlat.core.evaluation}. No Jakarta EE, no SQL; CSV and JSON only in
 * {@code casefolder}.
 */
package nl.meetlat.core;
