/**
 * How the fieldwork of a wave goes: who got how far, in total and by background, and completions per day. Start at
 * {@link nl.meetlat.web.tracking.TrackingService}, which answers a {@link nl.meetlat.web.tracking.Tracking} for pages and the
 * API alike. How many completed in a small group is hidden by the same gate as every result.
 */
package nl.meetlat.web.tracking;
