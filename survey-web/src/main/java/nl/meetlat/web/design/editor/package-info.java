/**
 * The pages on which a researcher changes a draft (texts, pages and questions, answer scales, constructs) and publishes it.
 * Start at {@code DraftView}, on which all of them stand. Rules of a questionnaire are in {@code core.drafting}.
 */
package nl.meetlat.web.design.editor;
