package nl.meetlat.web.design.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.casefolder.CaseFolder;
import nl.meetlat.core.casefolder.CaseResponse;
import nl.meetlat.core.casefolder.PlanWriter;
import nl.meetlat.core.casefolder.SurveyDetails;
import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.participation.NewParticipant;
import nl.meetlat.core.participation.OutboxRepository;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.response.FinishedResponse;
import nl.meetlat.core.response.ResponseRepository;
import nl.meetlat.core.survey.Privacy;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveRepository;
import nl.meetlat.web.design.DefaultTexts;
import nl.meetlat.web.mail.Sender;
import nl.meetlat.web.participation.PersonalLinks;

/**
 * Writes a case to the database, all of it or nothing: a survey with a published version and its plan, a wave that is closed
 * when it has responses, the participants and the responses. Mails count as sent at the moments the case tells.
 */
@ApplicationScoped
@Transactional
public class CaseIntake {

    private static final int AT_ONCE = 2000;

    private SurveyRepository surveys;
    private WaveRepository waves;
    private ParticipantRepository participants;
    private ResponseRepository responses;
    private OutboxRepository outbox;
    private PersonalLinks links;
    private Clock clock;

    protected CaseIntake() {}

    @Inject
    public CaseIntake(SurveyRepository surveys, WaveRepository waves, ParticipantRepository participants,
            ResponseRepository responses, OutboxRepository outbox, PersonalLinks links, Clock clock) {
        this.surveys = surveys;
        this.waves = waves;
        this.participants = participants;
        this.responses = responses;
        this.outbox = outbox;
        this.links = links;
        this.clock = clock;
    }

    /** The survey the case became; nobody is its member yet. */
    public ImportedCase take(CaseFolder folder) {
        Instant now = clock.instant();
        Questionnaire questionnaire = folder.details().complete(folder.questionnaire(),
                DefaultTexts.respondentTexts(folder.questionnaire().texts().minutes()));
        SurveyId survey = surveys.create(questionnaire.title(), now).id();
        surveys.save(surveys.addDraft(survey, questionnaire).publish(now));
        surveys.savePlan(survey, PlanWriter.write(folder.plan()));
        FieldPeriod period = FieldPeriod.of(folder, now, ZoneId.systemDefault());
        Wave wave = wave(survey, folder, period);
        Map<String, ParticipantId> invitees = new HashMap<>();
        Batch<NewParticipant> people = new Batch<>(batch -> addPeople(wave, batch, invitees, now));
        folder.forEachInvitee(details -> people.add(new NewParticipant(details, links.newPublicId(), links.newKey(),
                period.progressOf(details.externalId()))));
        int invited = people.finish();
        Batch<FinishedResponse> answers = new Batch<>(
                batch -> responses.addFinished(survey, wave.id(), wave.version(), questionnaire, batch));
        folder.forEachResponse(response -> answers.add(finished(response, period, invitees)));
        int answered = answers.finish();
        noteMails(wave, folder.details());
        return new ImportedCase(survey, wave.id(), invited, answered);
    }

    private Wave wave(SurveyId survey, CaseFolder folder, FieldPeriod period) {
        SurveyDetails details = folder.details();
        Wave wave = waves.create(survey, period.waveName(), 1, period.plan(),
                details.invitation().orElseGet(DefaultTexts::invitation),
                details.reminder().orElseGet(DefaultTexts::reminder), folder.plan().minimumGroupSize());
        Wave stated = wave.with(new Privacy(details.statement(), Optional.empty()));
        if (!period.hasResponses()) {
            waves.save(stated);
            return stated;
        }
        Wave closed = stated.open(period.openedAt()).close(period.closedAt());
        waves.save(closed);
        return closed;
    }

    private void addPeople(Wave wave, List<NewParticipant> batch, Map<String, ParticipantId> invitees, Instant now) {
        List<ParticipantId> ids = participants.addAll(wave.survey(), wave.id(), batch, now);
        for (int i = 0; i < ids.size(); i++) {
            invitees.put(batch.get(i).details().externalId().orElseThrow(), ids.get(i));
        }
    }

    private static FinishedResponse finished(CaseResponse response, FieldPeriod period,
            Map<String, ParticipantId> invitees) {
        return new FinishedResponse(Optional.of(response.respondentId()),
                response.inviteeId().map(invitees::get), response.language(), response.channel(),
                period.startOf(response), period.endOf(response), response.answers());
    }

    private void noteMails(Wave wave, SurveyDetails details) {
        String domain = Sender.fromSettings().domain();
        details.invitedAt()
                .ifPresent(at -> outbox.noteSent(wave.survey(), wave.id(), MailKind.INVITATION, at, domain));
        details.remindedAt()
                .ifPresent(at -> outbox.noteSent(wave.survey(), wave.id(), MailKind.REMINDER, at, domain));
    }

    /** Hands on what is added in batches. */
    private static final class Batch<T> {

        private interface Writer<T> {

            void write(List<T> batch);
        }

        private final Writer<T> writer;
        private final List<T> waiting = new ArrayList<>();
        private int written;

        Batch(Writer<T> writer) {
            this.writer = writer;
        }

        void add(T added) {
            waiting.add(added);
            if (waiting.size() == AT_ONCE) {
                write();
            }
        }

        /** Hands on the rest. @return how many there were in all */
        int finish() {
            if (!waiting.isEmpty()) {
                write();
            }
            return written;
        }

        private void write() {
            writer.write(List.copyOf(waiting));
            written += waiting.size();
            waiting.clear();
        }
    }
}
