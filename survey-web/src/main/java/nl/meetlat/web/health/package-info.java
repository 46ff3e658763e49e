/**
 * Whether this server can do its work, for whoever starts it and whoever watches it: {@code /health/ready}. Nothing about a
 * survey or a person here.
 */
package nl.meetlat.web.health;
