/**
 * Responses in PostgreSQL. Start at {@link nl.meetlat.db.answering.JpaResponseRepository}, and for the answers a script sends
 * at {@link nl.meetlat.db.answering.GroupedSaves}; nearly every other class is one statement. Only statements over arrays
 * here, no entities: a saved answer is one small write.
 */
package nl.meetlat.db.answering;
