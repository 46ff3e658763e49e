/**
 * The database behind the application: the PostgreSQL that comes along ({@link nl.meetlat.launcher.database.EmbeddedDatabase})
 * or one of the person's own, opened and brought up to date by {@link nl.meetlat.launcher.database.DatabaseSetup}. No entities
 * and no rows of surveys here.
 */
package nl.meetlat.launcher.database;
