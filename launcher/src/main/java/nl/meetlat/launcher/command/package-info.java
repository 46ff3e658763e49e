/**
 * What every command of the command line stands on: the words it is given, the terminal, the sentence and the exit code with
 * which it fails. Start at {@link nl.meetlat.launcher.command.Command}. No command stands here, and this package knows none.
 */
package nl.meetlat.launcher.command;
