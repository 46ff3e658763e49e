/**
 * {@code backup} and {@code restore}: the whole database in one file, and back into an empty one. Start at
 * {@link nl.meetlat.launcher.backup.BackupCommand}; {@link nl.meetlat.launcher.backup.BackupFile} says what the file holds.
 * Nothing here knows what a table means.
 */
package nl.meetlat.launcher.backup;
