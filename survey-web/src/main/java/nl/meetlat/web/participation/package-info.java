/**
 * Participants on the web: lists, personal links and how far somebody got. Start at
 * {@link nl.meetlat.web.participation.ParticipantJourney} for what respondents do and at
 * {@link nl.meetlat.web.participation.PersonalLinks} for how their links are made. Mails are in {@code mail}, figures in
 * {@code tracking}, the respondent's pages in {@code answering}.
 */
package nl.meetlat.web.participation;
