package nl.meetlat.db.participation;

import static nl.meetlat.db.participation.Lists.NOW;
import static nl.meetlat.db.participation.Lists.SURVEY;
import static nl.meetlat.db.participation.Lists.WAVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.Backgrounds;
import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.participation.NewParticipant;
import nl.meetlat.core.participation.Participant;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.ParticipantOrder;
import nl.meetlat.core.participation.ParticipantOrder.By;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.participation.Progress;
import nl.meetlat.core.question.Language;
import nl.meetlat.db.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking for people and addresses in a list. */
class ParticipantSearchIT {

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
}
