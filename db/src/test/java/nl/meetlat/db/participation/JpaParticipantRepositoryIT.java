package nl.meetlat.db.participation;

import static nl.meetlat.db.participation.Lists.NOW;
import static nl.meetlat.db.participation.Lists.SURVEY;
import static nl.meetlat.db.participation.Lists.WAVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.Backgrounds;
import nl.meetlat.core.participation.DuplicateParticipantException;
import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.participation.FieldworkCounts;
import nl.meetlat.core.participation.LinkHash;
import nl.meetlat.core.participation.NewParticipant;
import nl.meetlat.core.participation.Participant;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.ParticipantOrder;
import nl.meetlat.core.participation.ParticipantOrder.By;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.participation.Progress;
import nl.meetlat.core.participation.ResponseCounts;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.db.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpaParticipantRepositoryIT {

    private static final Instant LATER = NOW.plus(Duration.ofHours(3));

    private TestDatabase database;
    private ParticipantRepository participants;

    @BeforeEach
    void empty() {
        database = TestDatabase.emptied();
        Lists.wave(database);
        participants = database.each(JpaParticipantRepository::new, ParticipantRepository.class);
    }

    @Test
    void addAll_whenListGiven_findsEverybodyWithAllDetailsInOrder() {
        List<NewParticipant> list = Lists.people(3);

        List<ParticipantId> ids = participants.addAll(SURVEY, WAVE, list, NOW);

        List<Participant> found = participants.of(SURVEY, WAVE, 0, 10);
        assertThat(found).extracting(Participant::id).isEqualTo(ids);
        assertThat(found).extracting(Participant::details)
                .isEqualTo(list.stream().map(NewParticipant::details).toList());
        assertThat(found.get(0).backgrounds().names()).containsExactly(BackgroundName.TENURE,
                BackgroundName.ORGANISATION);
        assertThat(found).extracting(Participant::progress).containsOnly(Progress.NONE);
    }

    @Test
    void addAll_whenThousandsGiven_addsThemAtOnce() {
        assertThat(participants.addAll(SURVEY, WAVE, Lists.people(5000), NOW)).hasSize(5000).doesNotContainNull();
        assertThat(participants.count(SURVEY, WAVE, "")).isEqualTo(5000);
    }

    @Test
    void addAll_whenAddressOccursTwice_addsNobody() {
        List<NewParticipant> list = new ArrayList<>(Lists.people(20));
        list.add(Lists.person("N007@Example.org", "BjzO", Progress.NONE));

        assertThatThrownBy(() -> participants.addAll(SURVEY, WAVE, list, NOW))
                .isInstanceOf(DuplicateParticipantException.class);
        assertThat(participants.of(SURVEY, WAVE, 0, 10)).isEmpty();
    }

    @Test
    void addAll_whenAddressIsInAnotherWave_isAllowed() {
        participants.addAll(SURVEY, new WaveId(2), List.of(Lists.person("a@example.org", "BjzO", Progress.NONE)), NOW);
        NewParticipant again = Lists.person("a@example.org", "BjzO", Progress.NONE);
        NewParticipant other = new NewParticipant(again.details(), again.publicId(), Lists.key("other"), Progress.NONE);

        assertThat(participants.addAll(SURVEY, WAVE, List.of(other), NOW)).hasSize(1);
    }

    @Test
    void addAll_whenTextIsUnusual_keepsItExactly() {
        ParticipantDetails unusual = new ParticipantDetails(Optional.empty(), new EmailAddress("x@example.org"),
                "O'Brien \"Zoë\" {a,b} \\ \uD83D\uDE00 \u202Eabc", Language.ENGLISH,
                new Backgrounds(Map.of(new BackgroundName("plaats"), "'s-Gravenhage, {NULL}")));
        NewParticipant model = Lists.people(1).get(0);

        participants.addAll(SURVEY, WAVE,
                List.of(new NewParticipant(unusual, model.publicId(), model.link(), Progress.NONE)), NOW);

        assertThat(participants.of(SURVEY, WAVE, 0, 10).get(0).details()).isEqualTo(unusual);
    }

    @Test
    void find_whenSurveyIsAnother_findsNobody() {
        NewParticipant person = Lists.people(1).get(0);
        ParticipantId id = participants.addAll(SURVEY, WAVE, List.of(person), NOW).get(0);

        assertThat(participants.find(new SurveyId(2), id)).isEmpty();
        assertThat(participants.find(SURVEY, new WaveId(2), person.publicId())).isEmpty();
        assertThat(participants.find(SURVEY, WAVE, person.publicId())).map(Participant::id).contains(id);
    }

    @Test
    void findByLink_whenHashIsKnown_findsItsOwnerOnly() {
        NewParticipant person = Lists.people(2).get(1);
        ParticipantId id = participants.addAll(SURVEY, WAVE, Lists.people(2), NOW).get(1);

        assertThat(participants.findByLink(person.link().hash())).map(Participant::id).contains(id);
        assertThat(participants.findByLink(new LinkHash("0".repeat(64)))).isEmpty();
        assertThat(participants.linkKey(SURVEY, id)).isEqualTo(person.link());
    }

    @Test
    void search_whenTextIsInAnyColumn_findsThoseInOrder() {
        participants.addAll(SURVEY, WAVE, Lists.people(30), NOW);

        assertThat(participants.search(SURVEY, WAVE, "TRIAS", ParticipantOrder.ADDED, 2, 2))
                .extracting(found -> found.email().value())
                .containsExactly("n006@example.org", "n008@example.org");
        assertThat(participants.count(SURVEY, WAVE, "trias")).isEqualTo(15);
        assertThat(participants.count(SURVEY, WAVE, "N012")).isEqualTo(1);
        assertThat(participants.count(SURVEY, WAVE, "100%_")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"ADDED,,c a b d", "NAME,,a b c d", "EMAIL,,a b c d", "BACKGROUND,organisation,d c a b",
            "BACKGROUND,nothing,c a b d", "STAGE,,a c d b"})
    void search_inAnyOrder_hasWhoIsEqualAsAdded(By by, String background, String expected) {
        Progress opened = new Progress(Optional.of(NOW), Optional.empty(), Optional.empty(), Optional.empty());
        List<ParticipantId> ids = participants.addAll(SURVEY, WAVE, List.of(
                Lists.person("C@example.org", "BjzO", Progress.NONE),
                Lists.person("a@example.org", "bjzO", Progress.NONE),
                Lists.person("b@example.org", "Trias", Progress.submitted(NOW, LATER)),
                Lists.person("d@example.org", "", opened)), NOW);
        database.execute("INSERT INTO participation.outbox_mail (survey_id, wave_id, participant_id, kind, message_id,"
                + " due_at, next_attempt_at) VALUES (1, 1, " + ids.get(0) + ", 'invitation', 'm', now(), now())");

        assertThat(participants.search(SURVEY, WAVE, "",
                new ParticipantOrder(by, Optional.ofNullable(background).map(BackgroundName::new)), 0, 10))
                .extracting(found -> found.email().value().substring(0, 1).toLowerCase(Locale.ROOT))
                .containsExactly(expected.split(" "));
    }

    @Test
    void search_byName_sortsAsPeopleDoAndShowsEverybodyOnceOverThePages() {
        List<String> names = List.of("Zoë", "ömer", "Øystein", "Özlem", "Omar", "adam", "Élise", "Eva", "zoe", "Zoë");
        List<NewParticipant> people = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            NewParticipant model = Lists.people(names.size()).get(i);
            people.add(new NewParticipant(new ParticipantDetails(Optional.empty(), model.details().email(),
                    names.get(i), Language.DUTCH, Backgrounds.NONE), model.publicId(), model.link(), Progress.NONE));
        }
        participants.addAll(SURVEY, WAVE, people, NOW);
        ParticipantOrder byName = new ParticipantOrder(By.NAME, Optional.empty());

        List<Participant> found = new ArrayList<>();
        for (int page = 0; page < 4; page++) {
            found.addAll(participants.search(SURVEY, WAVE, "", byName, 3 * page, 3));
        }

        assertThat(found).extracting(Participant::name).containsExactly("adam", "Élise", "Eva", "Omar", "ömer",
                "Øystein", "Özlem", "zoe", "Zoë", "Zoë");
        assertThat(found).extracting(Participant::id).doesNotHaveDuplicates();
    }

    @Test
    void search_whenTextHoldsNul_looksForTheRest() {
        participants.addAll(SURVEY, WAVE, Lists.people(30), NOW);

        assertThat(participants.count(SURVEY, WAVE, "N0\00012")).isEqualTo(1);
        assertThat(participants.search(SURVEY, WAVE, "\0n012", ParticipantOrder.ADDED, 0, 10)).hasSize(1);
    }

    @Test
    void knownAddresses_whenCaseDiffers_areFound() {
        participants.addAll(SURVEY, WAVE, Lists.people(2), NOW);

        assertThat(participants.knownAddresses(SURVEY, WAVE,
                List.of(new EmailAddress("N001@example.org"), new EmailAddress("z@example.org"))))
                .containsExactly("n001@example.org");
    }

    @Test
    void knownAddresses_whenThousandsAreAsked_areAllFound() {
        List<NewParticipant> list = Lists.people(2500);
        participants.addAll(SURVEY, WAVE, list, NOW);

        assertThat(participants.knownAddresses(SURVEY, WAVE,
                list.stream().map(person -> person.details().email()).toList())).hasSize(2500);
        assertThat(participants.knownAddresses(SURVEY, WAVE, List.of())).isEmpty();
    }

    @Test
    void change_whenAddressIsFree_replacesDetails() {
        ParticipantId id = participants.addAll(SURVEY, WAVE, Lists.people(2), NOW).get(0);
        ParticipantDetails changed = new ParticipantDetails(Optional.empty(), new EmailAddress("new@example.org"), "",
                Language.ENGLISH, Backgrounds.NONE);

        assertThat(participants.change(SURVEY, id, changed)).isTrue();
        assertThat(participants.find(SURVEY, id)).map(Participant::details).contains(changed);
    }

    @Test
    void change_whenAddressIsTaken_isRefused() {
        ParticipantId id = participants.addAll(SURVEY, WAVE, Lists.people(2), NOW).get(0);
        ParticipantDetails taken = Lists.person("N002@example.org", "BjzO", Progress.NONE).details();

        assertThatThrownBy(() -> participants.change(SURVEY, id, taken))
                .isInstanceOf(DuplicateParticipantException.class);
    }

    @Test
    void deleteUnstarted_whenStarted_keepsTheParticipant() {
        List<ParticipantId> ids = participants.addAll(SURVEY, WAVE, Lists.people(2), NOW);
        participants.markStarted(SURVEY, ids.get(0), NOW);

        assertThat(participants.deleteUnstarted(SURVEY, ids.get(0))).isFalse();
        assertThat(participants.deleteUnstarted(SURVEY, ids.get(1))).isTrue();
        assertThat(participants.of(SURVEY, WAVE, 0, 10)).extracting(Participant::id).containsExactly(ids.get(0));
    }

    @Test
    void mark_whenRepeated_keepsTheFirstMoment() {
        ParticipantId id = participants.addAll(SURVEY, WAVE, Lists.people(1), NOW).get(0);

        assertThat(participants.markOpened(SURVEY, id, NOW)).isTrue();
        assertThat(participants.markOpened(SURVEY, id, LATER)).isFalse();
        assertThat(participants.markStarted(SURVEY, id, LATER)).isTrue();
        assertThat(participants.markCompleted(SURVEY, id, LATER)).isTrue();
        assertThat(participants.markCompleted(SURVEY, id, LATER.plusSeconds(1))).isFalse();

        assertThat(participants.find(SURVEY, id).orElseThrow().progress()).isEqualTo(
                new Progress(Optional.of(NOW), Optional.of(LATER), Optional.of(LATER), Optional.empty()));
    }

    @Test
    void markDeclined_whenCompleted_isRefused_andCompletingTakesADeclineBack() {
        ParticipantId id = participants.addAll(SURVEY, WAVE, Lists.people(1), NOW).get(0);

        assertThat(participants.markDeclined(SURVEY, id, NOW)).isTrue();
        assertThat(participants.markCompleted(SURVEY, id, LATER)).isTrue();
        assertThat(participants.markDeclined(SURVEY, id, LATER)).isFalse();
        assertThat(participants.find(SURVEY, id).orElseThrow().progress().declinedAt()).isEmpty();
    }

    @Test
    void figures_whenEveryStateOccurs_countsEachOnceInTotalAndPerGroup() {
        Progress opened = new Progress(Optional.of(NOW), Optional.empty(), Optional.empty(), Optional.empty());
        Progress started = new Progress(Optional.of(NOW), Optional.of(NOW), Optional.empty(), Optional.empty());
        Progress declined = new Progress(Optional.of(NOW), Optional.of(NOW), Optional.empty(), Optional.of(NOW));
        participants.addAll(SURVEY, WAVE, List.of(
                Lists.person("a@example.org", "BjzO", Progress.NONE), Lists.person("b@example.org", "BjzO", opened),
                Lists.person("c@example.org", "BjzO", started),
                Lists.person("d@example.org", "Trias", Progress.submitted(NOW, LATER)),
                Lists.person("e@example.org", "Trias", declined), Lists.person("f@example.org", "", Progress.NONE)),
                NOW);

        ResponseFigures figures = participants.figures(SURVEY, WAVE);

        assertThat(figures.total()).isEqualTo(new ResponseCounts(6, 2, 1, 1));
        assertThat(figures.byBackground().keySet()).containsExactly(BackgroundName.TENURE,
                BackgroundName.ORGANISATION);
        assertThat(figures.byBackground().get(BackgroundName.ORGANISATION)).containsExactly(
                entry("BjzO", new ResponseCounts(3, 1, 0, 0)), entry("Trias", new ResponseCounts(2, 1, 1, 1)),
                entry("", new ResponseCounts(1, 0, 0, 0)));
        assertThat(participants.fieldwork(SURVEY, WAVE)).isEqualTo(new FieldworkCounts(6, 0, 4, 3, 1, 1));
        assertThat(participants.figures(SURVEY, new WaveId(2))).isEqualTo(ResponseFigures.UNKNOWN);
    }

    @Test
    void markCompletedUntimed_whenSomebodyFinishes_leavesNoMomentButThatOfTheOpening() {
        database.execute("UPDATE design.wave SET opened_at = '2012-11-01T08:00:00Z'");
        Instant opened = Instant.parse("2012-11-01T08:00:00Z");
        ParticipantId id = participants.addAll(SURVEY, WAVE, Lists.people(1), NOW).get(0);
        participants.markStarted(SURVEY, id, NOW);

        assertThat(participants.holdUncompleted(SURVEY, id)).isTrue();
        assertThat(participants.markCompletedUntimed(SURVEY, id)).isTrue();

        assertThat(participants.find(SURVEY, id).orElseThrow().progress())
                .isEqualTo(Progress.submitted(opened, opened));
        assertThat(participants.markCompletedUntimed(SURVEY, id)).isFalse();
        assertThat(participants.holdUncompleted(SURVEY, id)).isFalse();
    }

    @Test
    void markWithdrawn_whenCompleted_isADecline() {
        ParticipantId id = participants.addAll(SURVEY, WAVE, Lists.people(1), NOW).get(0);
        participants.markCompleted(SURVEY, id, NOW);

        assertThat(participants.markWithdrawn(SURVEY, id, NOW.plusSeconds(9))).isTrue();

        assertThat(participants.find(SURVEY, id).orElseThrow().progress()).isEqualTo(new Progress(Optional.of(NOW),
                Optional.of(NOW), Optional.empty(), Optional.of(NOW.plusSeconds(9))));
    }

    @Test
    void completionsPerDay_whenAroundMidnight_countsInTheGivenZone() {
        for (String moment : List.of("2012-11-12T22:59:59Z", "2012-11-12T23:00:00Z", "2012-11-13T09:00:00Z")) {
            database.execute("INSERT INTO answering.response (survey_id, wave_id, version_number, language, started_at,"
                    + " submitted_at) VALUES (%s, %s, 1, 'nl', now(), '%s')".formatted(SURVEY, WAVE, moment));
        }

        assertThat(participants.completionsPerDay(SURVEY, WAVE, ZoneId.of("Europe/Amsterdam"))).containsExactly(
                entry(LocalDate.of(2012, 11, 12), 1), entry(LocalDate.of(2012, 11, 13), 2));
    }
}
