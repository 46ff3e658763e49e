package nl.meetlat.db.participation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.Backgrounds;
import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.participation.LinkHash;
import nl.meetlat.core.participation.LinkKey;
import nl.meetlat.core.participation.NewParticipant;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.participation.Progress;
import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.db.testing.TestDatabase;

/** A survey with a wave and lists of participants for it. */
final class Lists {

    static final SurveyId SURVEY = new SurveyId(1);
    static final WaveId WAVE = new WaveId(1);
    static final Instant NOW = Instant.parse("2012-11-05T09:00:00Z");

    private static final PublicIds PUBLIC_IDS = new PublicIds();

    private Lists() {}

    static void wave(TestDatabase database) {
        database.execute("""
            INSERT INTO design.survey (id, title, created_at) VALUES (1, '{}', now());
            INSERT INTO design.questionnaire_version (survey_id, number, definition, published_at)
                VALUES (1, 1, '{}', now());
            INSERT INTO design.wave (survey_id, id, name, version_number, invitation, reminder, minimum_group_size)
                VALUES (1, 1, '2012', 1, '{}', '{}', 10), (1, 2, '2014', 1, '{}', '{}', 10)""");
    }

    /** Participants n001@example.org, ... of organisation BjzO and Trias in turns. */
    static List<NewParticipant> people(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> person("n%03d@example.org".formatted(i), i % 2 == 1 ? "BjzO" : "Trias", Progress.NONE))
                .toList();
    }

    static NewParticipant person(String email, String organisation, Progress progress) {
        Map<BackgroundName, String> backgrounds = new LinkedHashMap<>();
        backgrounds.put(BackgroundName.TENURE, "t5_10");
        backgrounds.put(BackgroundName.ORGANISATION, organisation);
        return new NewParticipant(new ParticipantDetails(Optional.of("L-" + email), new EmailAddress(email),
                "Deelnemer " + email, Language.DUTCH, new Backgrounds(backgrounds)), PUBLIC_IDS.next(), key(email),
                progress);
    }

    static LinkKey key(String of) {
        String hex = "%064x".formatted(new java.math.BigInteger(1, of.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .mod(java.math.BigInteger.TWO.pow(255)));
        return new LinkKey(hex, new LinkHash(hex));
    }

    /** Public ids that differ; in tests they need not be random. */
    private static final class PublicIds {

        private int last;

        synchronized PublicId next() {
            last++;
            String digits = Integer.toString(last, 26);
            StringBuilder id = new StringBuilder();
            for (char digit : digits.toCharArray()) {
                id.append((char) ('a' + Character.digit(digit, 26)));
            }
            return new PublicId("a".repeat(26 - id.length()) + id);
        }
    }
}
