/**
 * Limits on what one client can ask of the server: how often respondents' pages are asked for, per link and per network address, in
 * {@link nl.meetlat.web.flood.FloodFilter}, and how slowly and how much is sent, in {@link nl.meetlat.web.flood.BodyFilter}. The
 * limits are each node's own and in memory; signing in has its own throttle, in the database.
 */
package nl.meetlat.web.flood;
