/**
 * Starts and stops a whole Meetlat: the data folder, the database, the server. Start at
 * {@link nl.meetlat.launcher.serve.Installation}; {@link nl.meetlat.launcher.serve.ServeCommand} is the command line around it.
 * The settings a person can make are listed in {@link nl.meetlat.launcher.serve.Setting}; those of the server itself are listed
 * there. No SQL here.
 */
package nl.meetlat.launcher.serve;
