/**
 * Tests of {@code ./meetlat} itself, as a person at a terminal meets it: start, stop, start again, and everything that can be
 * wrong with a machine. Start at {@link nl.meetlat.web.start.LauncherIT}. {@link nl.meetlat.web.start.MeetlatNode} is a Meetlat
 * for tests elsewhere that kill it or need two.
 */
package nl.meetlat.web.start;
