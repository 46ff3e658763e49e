package nl.meetlat.web.answering;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.web.config.SecretKeys;

/** Seals and opens the keys of respondents. A key made for one place does not open in another. */
@ApplicationScoped
public class RespondentKeys {

    /** Where a key travels, and how long it holds. */
    enum Place {

        /** Comes back from a browser that takes cookies; the mailed link always makes a new one. */
        COOKIE(Duration.ofDays(2)),
        /** From the link to the first page, in the address; a browser that brought no cookie goes on with {@link #ADDRESS}. */
        ARRIVAL(Duration.ofMinutes(2)),
        /** For a browser that refuses cookies; short, because addresses stay in the history. */
        ADDRESS(Duration.ofMinutes(60)),
        /** In a form, which a person may leave open for long; closing the wave ends it anyway. */
        PAGE(Duration.ofDays(30)),
        /** Comes back from a browser that began by an open link: there is no other way back. */
        BROWSER(Duration.ofDays(180)),
        /** In the form that begins by an open link; a repeat of its post begins nothing new. */
        START(Duration.ofDays(1));

        private final Duration validity;

        Place(Duration validity) {
            this.validity = validity;
        }

        Duration validity() {
            return validity;
        }
    }

    private static final String PURPOSE = "respondent's key";
    private static final int NO_RESPONSE = 0;

    private Seal seal;
    private Clock clock;

    protected RespondentKeys() {}

    @Inject
    RespondentKeys(Clock clock) {
        this(SecretKeys.fromSettings(), clock);
    }

    RespondentKeys(SecretKeys keys, Clock clock) {
        this.seal = new Seal(keys.hash(PURPOSE, new byte[0]));
        this.clock = clock;
    }

    String seal(RespondentKey key, Place place) {
        byte[] content = ByteBuffer.allocate(2 * Long.BYTES).putLong(key.survey().value())
                .putLong(key.participant().value()).array();
        return seal.close(content, name(place, key.publicId()), clock.instant(), place.validity());
    }

    String seal(PageKey key) {
        byte[] language = key.language().tag().getBytes(StandardCharsets.US_ASCII);
        byte[] content = ByteBuffer.allocate(4 * Long.BYTES + Integer.BYTES + language.length)
                .putLong(key.respondent().survey().value()).putLong(key.respondent().participant().value())
                .putLong(key.wave().value()).putInt(key.version())
                .putLong(key.response().map(ResponseId::value).orElse((long) NO_RESPONSE)).put(language).array();
        return seal.close(content, name(Place.PAGE, key.respondent().publicId()), clock.instant(),
                Place.PAGE.validity());
    }

    /** Proof that a page of ours made this public id up, to begin with by the open link of the wave. */
    String sealStart(SurveyId survey, WaveId wave, PublicId publicId) {
        return seal.close(start(survey, wave), name(Place.START, publicId), clock.instant(), Place.START.validity());
    }

    /** Whether the public id was sealed to begin with in this wave, and still holds. */
    boolean isStart(String sealed, SurveyId survey, WaveId wave, PublicId publicId) {
        return seal.open(sealed, name(Place.START, publicId), clock.instant())
                .filter(content -> Arrays.equals(content, start(survey, wave))).isPresent();
    }

    private static byte[] start(SurveyId survey, WaveId wave) {
        return ByteBuffer.allocate(2 * Long.BYTES).putLong(survey.value()).putLong(wave.value()).array();
    }

    /** The key, when it was sealed for this place and participant and still holds. */
    Optional<RespondentKey> open(String sealed, Place place, PublicId publicId) {
        return content(sealed, place, publicId).map(content -> respondent(content, publicId));
    }

    /** The key of a page, when it was sealed for a page of this participant and still holds. */
    Optional<PageKey> openPage(String sealed, PublicId publicId) {
        return content(sealed, Place.PAGE, publicId).map(content -> {
            RespondentKey respondent = respondent(content, publicId);
            WaveId wave = new WaveId(content.getLong());
            int version = content.getInt();
            long response = content.getLong();
            byte[] language = new byte[content.remaining()];
            content.get(language);
            return new PageKey(respondent, wave, version,
                    response == NO_RESPONSE ? Optional.empty() : Optional.of(new ResponseId(response)),
                    new Language(new String(language, StandardCharsets.US_ASCII)));
        });
    }

    private Optional<ByteBuffer> content(String sealed, Place place, PublicId publicId) {
        return seal.open(sealed, name(place, publicId), clock.instant()).map(ByteBuffer::wrap);
    }

    private static RespondentKey respondent(ByteBuffer content, PublicId publicId) {
        return new RespondentKey(new SurveyId(content.getLong()), new ParticipantId(content.getLong()), publicId);
    }

    private static String name(Place place, PublicId publicId) {
        return place.name() + ' ' + publicId;
    }
}
