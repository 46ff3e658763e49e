/**
 * Who is asked: participants with their backgrounds and personal link, the mails to them, and how far they got. Start at
 * {@link Participant}; the mails wait in the {@link OutboxRepository}, {@link ResponseFigures} count. Nothing here knows what
 * anybody answered.
 */
package nl.meetlat.core.participation;
