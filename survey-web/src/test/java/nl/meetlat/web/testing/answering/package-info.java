/**
 * Page objects of the respondent's pages, in Dutch. Start at {@link nl.meetlat.web.testing.answering.WelcomeScreen#open}; every
 * action returns the page one arrives at. Expectations stay in the tests.
 */
package nl.meetlat.web.testing.answering;
