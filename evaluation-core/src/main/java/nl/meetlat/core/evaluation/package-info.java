/**
 * The one bridge from answers to statistics: an analysis plan, a questionnaire and coded answers in, findings out. Start at
 * {@link Evaluation} for what comes out. Web, command line, report and tests all go through here. No file format, no
 * database, no wording.
 */
package nl.meetlat.core.evaluation;
