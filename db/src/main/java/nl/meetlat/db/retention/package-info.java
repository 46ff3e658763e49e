/**
 * Destroying what is not to be kept any longer. Start at {@link nl.meetlat.db.retention.JpaRetentionWork}: one claimed wave, one
 * transaction, statements over whole waves. This room alone touches people, threads and answers together.
 */
package nl.meetlat.db.retention;
