package nl.meetlat.db.participation;

import static nl.meetlat.db.participation.Lists.NOW;
import static nl.meetlat.db.participation.Lists.SURVEY;
import static nl.meetlat.db.participation.Lists.WAVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.persistence.PersistenceException;

import nl.meetlat.core.participation.AccessCode;
import nl.meetlat.core.participation.FieldworkCounts;
import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.participation.OpenCounts;
import nl.meetlat.core.participation.OpenLink;
import nl.meetlat.core.participation.OpenLinkRepository;
import nl.meetlat.core.participation.OpenRespondent;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.ParticipantOrder;
import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.participation.ResponseCounts;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.WaveId;
import org.junit.jupiter.api.Test;

/** Open links, and people who come by them beside those invited. */
class JpaOpenLinkRepositoryIT {

    private static final WaveId OTHER_WAVE = new WaveId(2);
    private static final PublicId OPEN = new PublicId("o".repeat(26));
    private static final OpenLink LINK = new OpenLink(SURVEY, WAVE, Lists.key("open"), Optional.empty(), true);

    private final Mailing mailing = Mailing.ofEmptyWave();
    private final OpenLinkRepository openLinks = mailing.database().each(JpaOpenLinkRepository::new,
            OpenLinkRepository.class);

    @Test
    void save_whenTheWaveHasALink_changesItButNotItsAddress() {
        openLinks.save(LINK);
        assertThat(openLinks.of(SURVEY, WAVE)).contains(LINK);

        openLinks.save(new OpenLink(SURVEY, WAVE, Lists.key("another"), Optional.of(new AccessCode("Trias 2026")),
                false));

        OpenLink changed = new OpenLink(SURVEY, WAVE, LINK.key(), Optional.of(new AccessCode("Trias 2026")), false);
        assertThat(openLinks.of(SURVEY, WAVE)).contains(changed);
        assertThat(openLinks.find(LINK.key().hash())).contains(changed);
        assertThat(openLinks.find(Lists.key("another").hash())).isEmpty();
        assertThat(openLinks.of(SURVEY, OTHER_WAVE)).isEmpty();
    }

    @Test
    void begin_whenRepeated_givesTheSameRespondentAndNoneOfAnotherWave() {
        OpenRespondent begun = begin(OPEN);

        assertThat(begin(OPEN)).isEqualTo(begun);
        assertThat(begun.progress().openedAt()).contains(NOW);
        assertThat(begun.progress().startedAt()).isEmpty();
        assertThat(openLinks.begin(SURVEY, OTHER_WAVE, OPEN, Language.DUTCH, NOW)).isEmpty();
        assertThat(mailing.participants().respondent(SURVEY, begun.id())).contains(begun);
    }

    @Test
    void begin_keepsOfTheMomentOnlyTheDayBesideTheProgress() {
        begin(OPEN);

        Long kept = mailing.database().<Long>work(entities -> (Long) entities.createNativeQuery("SELECT count(*) FROM"
                + " participation.participant WHERE created_at = date_trunc('day', opened_at, 'UTC')"
                + " AND created_at < opened_at", Long.class).getSingleResult());
        assertThat(kept).isEqualTo(1L);
    }

    @Test
    void begin_withThePublicIdOfSomebodyInvited_givesNobody() {
        ParticipantId invited = mailing.participants().addAll(SURVEY, WAVE, Lists.people(1), NOW).get(0);
        PublicId known = mailing.participants().find(SURVEY, invited).orElseThrow().publicId();

        assertThat(openLinks.begin(SURVEY, WAVE, known, Language.DUTCH, NOW)).isEmpty();
    }

    @Test
    void begin_fiftyAtATime_makesOneRespondent() throws InterruptedException, ExecutionException {
        ExecutorService clicks = Executors.newFixedThreadPool(10);
        try {
            List<Callable<ParticipantId>> tasks = IntStream.range(0, 50)
                    .<Callable<ParticipantId>>mapToObj(i -> () -> begin(OPEN).id()).toList();
            ParticipantId one = begin(OPEN).id();
            for (Future<ParticipantId> begun : clicks.invokeAll(tasks)) {
                assertThat(begun.get()).isEqualTo(one);
            }
        } finally {
            clicks.shutdownNow();
        }
    }

    @Test
    void openRespondents_areNotAmongTheInvitedAnywhere() {
        List<ParticipantId> invited = mailing.invited(3);
        OpenRespondent open = begin(OPEN);
        OpenRespondent unfinished = begin(new PublicId("p".repeat(26)));
        begin(new PublicId("q".repeat(26)));
        mailing.participants().markCompleted(SURVEY, invited.get(0), NOW);
        mailing.participants().markCompleted(SURVEY, open.id(), NOW);
        mailing.participants().markStarted(SURVEY, unfinished.id(), NOW);

        assertThat(mailing.participants().figures(SURVEY, WAVE).total()).isEqualTo(new ResponseCounts(3, 1, 1, 0));
        assertThat(mailing.participants().figures(SURVEY, WAVE).open()).isEqualTo(new OpenCounts(2, 1));
        assertThat(openLinks.counts(SURVEY, WAVE)).isEqualTo(new OpenCounts(2, 1));
        assertThat(mailing.participants().fieldwork(SURVEY, WAVE)).isEqualTo(new FieldworkCounts(3, 0, 1, 1, 1, 0));
        assertThat(mailing.participants().of(SURVEY, WAVE, 0, 10)).hasSize(3);
        assertThat(mailing.participants().count(SURVEY, WAVE, "")).isEqualTo(3);
        assertThat(mailing.participants().search(SURVEY, WAVE, "", ParticipantOrder.ADDED, 0, 10)).hasSize(3);
        assertThat(mailing.participants().find(SURVEY, open.id())).isEmpty();
        assertThat(mailing.participants().find(SURVEY, WAVE, OPEN)).isEmpty();
        assertThat(mailing.participants().find(SURVEY, List.of(open.id()))).isEmpty();
    }

    @Test
    void openRespondents_areNeverMailed() {
        begin(OPEN);

        assertThat(mailing.outbox().withoutInvitation(SURVEY, WAVE)).isZero();
        assertThat(mailing.outbox().planInvitations(SURVEY, WAVE, NOW, "example.org")).isZero();
        assertThat(mailing.outbox().planReminders(SURVEY, WAVE, 14, ZoneId.of("Europe/Amsterdam"), "example.org"))
                .isZero();
        assertThat(mailing.outbox().remindNow(SURVEY, WAVE, NOW.plus(Duration.ofDays(1)), "example.org")).isZero();
        assertThat(mailing.outbox().noteSent(SURVEY, WAVE, MailKind.INVITATION, NOW, "example.org")).isZero();
        assertThat(mailing.outbox().of(SURVEY, WAVE, 0, 10)).isEmpty();
    }

    @Test
    void kept_whenPeopleAreErased_tellsWhoCameByTheOpenLink() {
        mailing.participants().markCompleted(SURVEY, begin(OPEN).id(), NOW);

        mailing.database().does(entities -> {
            new KeptFigures(entities, SURVEY, WAVE).keep();
            entities.createNativeQuery("DELETE FROM participation.participant").executeUpdate();
        });

        assertThat(openLinks.counts(SURVEY, WAVE)).isEqualTo(new OpenCounts(1, 1));
        assertThat(mailing.participants().figures(SURVEY, WAVE).open()).isEqualTo(new OpenCounts(1, 1));
    }

    @Test
    void database_lettingAnOpenRespondentHaveAnAddress_refuses() {
        begin(OPEN);

        for (String set : List.of("email = 'x@example.org'", "name = 'X'", "external_id = '7'", "kind = 'invited'",
                "backgrounds = '{\"organisation\": \"Trias\"}'")) {
            assertThatThrownBy(() -> mailing.database().does(entities -> entities
                    .createNativeQuery("UPDATE participation.participant SET " + set).executeUpdate())).as(set)
                    .isInstanceOf(PersistenceException.class);
        }
    }

    private OpenRespondent begin(PublicId publicId) {
        return openLinks.begin(SURVEY, WAVE, publicId, Language.DUTCH, NOW).orElseThrow();
    }
}
