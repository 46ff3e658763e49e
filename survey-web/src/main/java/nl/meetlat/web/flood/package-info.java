/**
 * Limits on how often respondents' pages are asked for, per link and per network address. Start at
 * {@link nl.meetlat.web.flood.FloodFilter}. The limits are each node's own and in memory; signing in has its own throttle, in the
 * database.
 */
package nl.meetlat.web.flood;
