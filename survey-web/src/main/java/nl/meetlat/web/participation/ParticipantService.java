package nl.meetlat.web.participation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.participation.DuplicateParticipantException;
import nl.meetlat.core.participation.MailState;
import nl.meetlat.core.participation.NewParticipant;
import nl.meetlat.core.participation.OutboxRepository;
import nl.meetlat.core.participation.Participant;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.ParticipantOrder;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.participation.Progress;
import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.security.Audit;
import nl.meetlat.web.security.Right;
import nl.meetlat.web.security.SurveyAccess;

/** The participants of a wave, for its researchers: listed, added, changed and taken off the list. */
@ApplicationScoped
@Transactional
public class ParticipantService {

    /** Rows on one page of the list. */
    static final int PAGE_SIZE = 100;
    /** Most people added at once. */
    static final int MOST_ADDED = 50_000;

    private SurveyAccess access;
    private SurveyRepository surveys;
    private ParticipantRepository participants;
    private OutboxRepository outbox;
    private PersonalLinks links;
    private Event<ParticipantsAdded> added;
    private Audit audit;
    private Clock clock;

    protected ParticipantService() {}

    @Inject
    ParticipantService(SurveyAccess access, SurveyRepository surveys, ParticipantRepository participants,
            OutboxRepository outbox, PersonalLinks links, Event<ParticipantsAdded> added, Audit audit, Clock clock) {
        this.access = access;
        this.surveys = surveys;
        this.participants = participants;
        this.outbox = outbox;
        this.links = links;
        this.added = added;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A page of the list.
     *
     * @param text to search for; blank: everybody
     * @param number from 1; a page beyond the last gives the last
     */
    public ParticipantPage page(SurveyId survey, WaveId id, String text, ParticipantOrder order, int number,
            Language language) {
        Wave wave = access.wave(survey, id, Right.RESEARCH);
        long total = participants.count(survey, id, "");
        long found = text.isBlank() ? total : participants.count(survey, id, text.strip());
        int pages = (int) Math.max(1, (found + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = Math.min(Math.max(1, number), pages);
        BackgroundLabels labels = labels(wave);
        List<Participant> shown = participants.search(survey, id, text.strip(), order, (page - 1) * PAGE_SIZE,
                PAGE_SIZE);
        Map<ParticipantId, MailState> invitations = outbox.invitations(survey, id,
                shown.stream().map(Participant::id).toList());
        List<ParticipantRow> rows = shown.stream().map(participant -> new ParticipantRow(participant,
                ParticipantStage.of(participant.progress(), Optional.ofNullable(invitations.get(participant.id()))),
                labels.backgrounds().stream()
                        .map(name -> labels.value(participant.backgrounds(), name, language)).toList()))
                .toList();
        return new ParticipantPage(wave, wave.isClosed(clock.instant()), total, found, page, pages,
                labels.backgrounds().stream()
                        .map(name -> new ParticipantPage.Column(name, labels.name(name, language))).toList(),
                rows);
    }

    /** What can be filled in about somebody new. */
    public ParticipantSheet sheet(SurveyId survey, WaveId id, Language language) {
        Wave wave = access.wave(survey, id, Right.RESEARCH);
        Questionnaire questionnaire = questionnaire(wave);
        return new ParticipantSheet(Optional.empty(), questionnaire.languages(),
                BackgroundSheet.of(questionnaire, labels(wave), language));
    }

    /** What is filled in about a participant. */
    public ParticipantSheet sheet(SurveyId survey, WaveId id, PublicId participant, Language language) {
        ParticipantSheet empty = sheet(survey, id, language);
        Participant found = require(survey, id, participant);
        List<Language> languages = new ArrayList<>(empty.languages());
        if (!languages.contains(found.language())) {
            languages.add(found.language());
        }
        return new ParticipantSheet(Optional.of(found), languages, empty.backgrounds());
    }

    /**
     * Adds all or none.
     *
     * @throws ProblemException {@code wave.closed}, {@code participants.too-many}, {@code participant.email-taken}
     */
    public void add(SurveyId survey, WaveId id, List<ParticipantDetails> people) {
        Wave wave = access.wave(survey, id, Right.RESEARCH);
        if (wave.isClosed(clock.instant())) {
            throw new ProblemException(ProblemCode.WAVE_CLOSED);
        }
        if (people.size() > MOST_ADDED) {
            throw new ProblemException(ProblemCode.PARTICIPANTS_TOO_MANY, MOST_ADDED);
        }
        List<NewParticipant> list = people.stream()
                .map(details -> new NewParticipant(details, links.newPublicId(), links.newKey(), Progress.NONE))
                .toList();
        try {
            participants.addAll(survey, id, list, clock.instant());
        } catch (DuplicateParticipantException e) {
            throw new ProblemException(e, ProblemCode.PARTICIPANT_EMAIL_TAKEN);
        }
        added.fire(new ParticipantsAdded(survey, id));
        audit.note("participants.added", survey, "wave " + id + ": " + list.size());
    }

    /** @throws ProblemException {@code participant.not-found}, {@code participant.email-taken} */
    public void change(SurveyId survey, WaveId id, PublicId participant, ParticipantDetails details) {
        access.wave(survey, id, Right.RESEARCH);
        Participant found = require(survey, id, participant);
        try {
            participants.change(survey, found.id(), details);
        } catch (DuplicateParticipantException e) {
            throw new ProblemException(e, ProblemCode.PARTICIPANT_EMAIL_TAKEN);
        }
        audit.note("participant.changed", survey, "participant " + found.id());
    }

    /** Takes somebody off the list who has not started. @throws ProblemException also {@code participant.started} */
    public void delete(SurveyId survey, WaveId id, PublicId participant) {
        access.wave(survey, id, Right.RESEARCH);
        Participant found = require(survey, id, participant);
        if (!participants.deleteUnstarted(survey, found.id())) {
            throw new ProblemException(ProblemCode.PARTICIPANT_STARTED);
        }
        audit.note("participant.deleted", survey, "participant " + found.id());
    }

    private Participant require(SurveyId survey, WaveId wave, PublicId participant) {
        return participants.find(survey, wave, participant)
                .orElseThrow(() -> new ProblemException(ProblemCode.PARTICIPANT_NOT_FOUND));
    }

    private BackgroundLabels labels(Wave wave) {
        return new BackgroundLabels(questionnaire(wave), participants.figures(wave.survey(), wave.id()));
    }

    private Questionnaire questionnaire(Wave wave) {
        return surveys.version(wave.survey(), wave.version())
                .orElseThrow(() -> new ProblemException(ProblemCode.WAVE_NOT_FOUND)).questionnaire();
    }
}
