/**
 * Network addresses as operators and headers write them, for the launcher, which refuses a setting it cannot read, and the server,
 * which works with it. Start at {@link nl.meetlat.core.network.AddressRange}. Nothing here looks up a name.
 */
package nl.meetlat.core.network;
