/** A real PostgreSQL for the integration tests of this module. Start at {@link TestDatabase}. */
package nl.meetlat.db.testing;
