/**
 * Work that is looked for every few seconds, on every node. Start at {@link nl.meetlat.web.schedule.DueWork}: each feature has
 * its own. What is due and who may do it is decided in the database, never here.
 */
package nl.meetlat.web.schedule;
