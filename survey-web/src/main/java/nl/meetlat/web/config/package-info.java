/**
 * What can be set from outside, and the connection to the database. Start at {@link nl.meetlat.web.config.Setting}: every
 * setting the application reads is a constant there. No feature's code here.
 */
package nl.meetlat.web.config;
