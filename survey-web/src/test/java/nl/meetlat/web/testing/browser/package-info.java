/**
 * A real browser for {@code XxxPageIT} classes. Start at {@link nl.meetlat.web.testing.browser.InBrowser};
 * {@link nl.meetlat.web.testing.browser.AxeCheck} looks for barriers on a page. No knowledge of any page here.
 */
package nl.meetlat.web.testing.browser;
