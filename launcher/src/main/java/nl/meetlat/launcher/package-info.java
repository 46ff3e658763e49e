/**
 * The command line of Meetlat. Start at {@link nl.meetlat.launcher.Main}; the commands are listed in
 * {@link nl.meetlat.launcher.CommandName}, each in a package of its own, on what {@code command} gives them. Everything a person
 * reads is said in the words of the resource bundle {@code messages}. No statistics, no SQL and no web code here.
 */
package nl.meetlat.launcher;
