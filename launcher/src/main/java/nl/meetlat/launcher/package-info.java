/**
 * The command line of Meetlat. Start at {@link nl.meetlat.launcher.Main}; the commands are listed in
 * {@link nl.meetlat.launcher.CommandName}. Everything a person reads goes through {@link nl.meetlat.launcher.Console}, in the
 * words of the resource bundle {@code messages}. No statistics, no SQL and no web code here.
 */
package nl.meetlat.launcher;
