/**
 * Page objects: what a person can see and do on one page each. Start at {@link nl.meetlat.web.testing.page.PageObject}. Their
 * actions return the page one arrives at; expectations stay in the tests.
 */
package nl.meetlat.web.testing.page;
