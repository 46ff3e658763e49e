/**
 * The open link of a wave, besides the personal links: its address, its QR code, and the page on which researchers switch it on
 * and off. Start at {@link nl.meetlat.web.openlink.OpenLinkService}. Who comes by the link is received by the room
 * {@code answering}.
 */
package nl.meetlat.web.openlink;
