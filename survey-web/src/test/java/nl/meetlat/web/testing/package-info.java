/**
 * What integration tests stand on: one real Meetlat for all of them, started by the first that asks for it. Start at
 * {@link nl.meetlat.web.testing.OnMeetlat}. Browsers are in {@code browser}, page objects in {@code page}; no tests of
 * features here.
 */
package nl.meetlat.web.testing;
