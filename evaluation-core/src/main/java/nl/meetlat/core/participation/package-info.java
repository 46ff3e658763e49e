/**
 * Who is asked: participants, their backgrounds and how many of them answered. Start at {@link ResponseFigures}. Nothing
 * here knows what anybody answered.
 */
package nl.meetlat.core.participation;
