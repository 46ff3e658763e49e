package nl.meetlat.core.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/**
 * Participants of waves: who is invited. Who came by an open link is a {@link Respondent} only. Every look-up but that by link
 * is by survey, so that a participant is only found through a survey one may see. The marks are set once: a later call leaves
 * the first moment and answers false.
 */
public interface ParticipantRepository {

    /**
     * Adds all or none, thousands at a time.
     *
     * @return their numbers in the order given
     * @throws DuplicateParticipantException when an address occurs twice, in the list or with those already there
     */
    List<ParticipantId> addAll(SurveyId survey, WaveId wave, List<NewParticipant> participants, Instant at);

    Optional<Participant> find(SurveyId survey, ParticipantId id);

    /** Who answers under this number, invited or not. */
    Optional<Respondent> respondent(SurveyId survey, ParticipantId id);

    /** Those of the participants that exist, in any order. */
    List<Participant> find(SurveyId survey, Collection<ParticipantId> ids);

    Optional<Participant> find(SurveyId survey, WaveId wave, PublicId publicId);

    /** The owner of a personal link. */
    Optional<Participant> findByLink(LinkHash link);

    /**
     * Part of the wave's participants, in the order they were added.
     *
     * @param offset how many are passed over, from 0
     * @param limit most that are answered
     */
    default List<Participant> of(SurveyId survey, WaveId wave, int offset, int limit) {
        return search(survey, wave, "", ParticipantOrder.ADDED, offset, limit);
    }

    /**
     * Part of those of the wave's participants that are looked for.
     *
     * @param text found, in any case, in name, address, id in the list or a background; empty = everybody
     * @param offset how many are passed over, from 0
     * @param limit most that are answered
     */
    List<Participant> search(SurveyId survey, WaveId wave, String text, ParticipantOrder order, int offset,
            int limit);

    /** Number of participants {@link #search} finds. */
    long count(SurveyId survey, WaveId wave, String text);

    /** Those of the addresses, in lower case, that are in the wave already. */
    Set<String> knownAddresses(SurveyId survey, WaveId wave, Collection<EmailAddress> addresses);

    /**
     * From which the personal link can be made again.
     *
     * @throws java.util.NoSuchElementException when unknown
     */
    LinkKey linkKey(SurveyId survey, ParticipantId id);

    /** Names of the background columns in the wave, in the order of the list. */
    List<BackgroundName> backgroundNames(SurveyId survey, WaveId wave);

    /**
     * Changes what is stated about a participant.
     *
     * @return false when there is no such participant
     * @throws DuplicateParticipantException when another participant of the wave has the address
     */
    boolean change(SurveyId survey, ParticipantId id, ParticipantDetails details);

    /**
     * Deletes a participant that has not started, with the mails.
     *
     * @return false when started or unknown
     */
    boolean deleteUnstarted(SurveyId survey, ParticipantId id);

    boolean markOpened(SurveyId survey, ParticipantId id, Instant at);

    /** Also counts as opened. */
    boolean markStarted(SurveyId survey, ParticipantId id, Instant at);

    /** Also counts as opened and started; takes back a decline. */
    boolean markCompleted(SurveyId survey, ParticipantId id, Instant at);

    /**
     * Marks as completed without saying when: every moment becomes that of the wave's opening, so that nothing can be matched
     * by time. Takes back a decline.
     */
    boolean markCompletedUntimed(SurveyId survey, ParticipantId id);

    /**
     * Keeps everybody else from changing the participant until the transaction ends.
     *
     * @return false when completed or unknown
     */
    boolean holdUncompleted(SurveyId survey, ParticipantId id);

    /** @return also false when completed: who has sent the answers in cannot decline any more */
    boolean markDeclined(SurveyId survey, ParticipantId id, Instant at);

    /** Declined after all, whether completed or not: the answers are no more. @return false when unknown */
    boolean markWithdrawn(SurveyId survey, ParticipantId id, Instant at);

    /**
     * Counts in total and per value of every background column, not yet released: groups may be too small to show. They stay
     * what they were when the people of the wave are erased.
     */
    ResponseFigures figures(SurveyId survey, WaveId wave);

    FieldworkCounts fieldwork(SurveyId survey, WaveId wave);

    /** Number of submitted responses on each day that has any, in the time zone given. */
    SortedMap<LocalDate, Integer> completionsPerDay(SurveyId survey, WaveId wave, ZoneId zone);
}
