/**
 * Surveys in the field for integration tests. Start at {@link nl.meetlat.web.testing.fielded.FieldedWave}: each makes a survey
 * of its own in the running Meetlat and invites whom the test asks for. Tests of fielding itself use the pages instead.
 */
package nl.meetlat.web.testing.fielded;
