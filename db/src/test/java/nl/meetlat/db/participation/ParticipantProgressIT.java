package nl.meetlat.db.participation;

import static nl.meetlat.db.participation.Lists.NOW;
import static nl.meetlat.db.participation.Lists.SURVEY;
import static nl.meetlat.db.participation.Lists.WAVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.FieldworkCounts;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.participation.Progress;
import nl.meetlat.core.participation.ResponseCounts;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.db.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of people who are invited, one by one and in figures. */
class ParticipantProgressIT {

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
