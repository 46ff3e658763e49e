/**
 * The respondent's pages. Start at {@link nl.meetlat.web.answering.LinkServlet}, where the mailed link ends, and
 * {@link nl.meetlat.web.answering.AnsweringServlet}, through which everything else comes; each {@code ...Page} is one page, the
 * record named after it is what its view in {@code WEB-INF/answering} shows. Nothing here keeps anything between two requests:
 * no session, no component state. No mails and no figures either.
 */
package nl.meetlat.web.answering;
