/**
 * Responses in PostgreSQL. Start at {@link nl.meetlat.db.answering.JpaResponseRepository}; every other class is one
 * statement. Only statements over arrays here, no entities: a saved answer is one small write.
 */
package nl.meetlat.db.answering;
