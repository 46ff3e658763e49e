/**
 * Tests of {@code ./meetlat} itself, as a person at a terminal meets it: start, stop, start again, and everything that can be
 * wrong with a machine. Start at {@link nl.meetlat.web.start.LauncherIT}.
 */
package nl.meetlat.web.start;
