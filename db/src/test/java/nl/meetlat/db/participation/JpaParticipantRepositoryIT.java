package nl.meetlat.db.participation;

import static nl.meetlat.db.participation.Lists.NOW;
import static nl.meetlat.db.participation.Lists.SURVEY;
import static nl.meetlat.db.participation.Lists.WAVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.Backgrounds;
import nl.meetlat.core.participation.DuplicateParticipantException;
import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.participation.LinkHash;
import nl.meetlat.core.participation.NewParticipant;
import nl.meetlat.core.participation.Participant;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.participation.Progress;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.db.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People on the list: added, found, changed, taken off. */
class JpaParticipantRepositoryIT {

    private ParticipantRepository participants;

    @BeforeEach
    void empty() {
        TestDatabase database = TestDatabase.emptied();
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
}
