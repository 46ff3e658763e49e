/**
 * Page objects of the pages on which surveys are designed, in Dutch. Start at {@link nl.meetlat.web.design.page.SurveysPage}.
 * Expectations stay in the tests.
 */
package nl.meetlat.web.design.page;
