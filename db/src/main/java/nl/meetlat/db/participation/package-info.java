/**
 * Participants and outbox in PostgreSQL, in plain SQL: lists are added thousands at a time, marks and claims are single
 * statements that hold under any number of nodes, and counting is done by the database. Start at
 * {@link JpaParticipantRepository} and {@link JpaOutboxRepository}.
 */
package nl.meetlat.db.participation;
