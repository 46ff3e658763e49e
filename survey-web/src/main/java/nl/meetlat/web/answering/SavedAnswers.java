package nl.meetlat.web.answering;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.NotAcceptingAnswersException;
import nl.meetlat.core.response.NotAcceptingAnswersException.Reason;

/**
 * Saves one answer for the script of a page. In comes {@code {"values": ["4"], "base": 1}}, with the key of the page in a
 * header; out goes {@code {"revision": 2}}, with a new key when the answer was the first, or what stands in the way.
 */
@ApplicationScoped
public class SavedAnswers {

    /** The class {@code Json} would search for it in every file of the class path, each time. */
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String KEY_HEADER = "X-Page-Key";
    private static final int LARGEST_BODY = 2_000_000;
    private static final BigDecimal LAST_REVISION = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final int NOT_TAKEN = 422;

    private SingleAnswers answers;
    private RespondentDoor door;
    private RespondentKeys keys;

    protected SavedAnswers() {}

    @Inject
    SavedAnswers(SingleAnswers answers, RespondentDoor door, RespondentKeys keys) {
        this.answers = answers;
        this.door = door;
        this.keys = keys;
    }

    void put(PublicId publicId, String item, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String sealed = request.getHeader(KEY_HEADER);
        Optional<PageKey> key = sealed == null ? Optional.empty() : keys.openPage(sealed, publicId);
        if (key.isEmpty()) {
            send(HttpServletResponse.SC_FORBIDDEN, problem("answering.no-key"), response);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            send(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, problem("answering.too-large"), response);
            return;
        }
        Optional<PostedAnswer> answer = read(item, body);
        if (answer.isEmpty()) {
            send(HttpServletResponse.SC_BAD_REQUEST, problem("answering.malformed"), response);
            return;
        }
        save(key.get(), answer.get(), response);
    }

    private static Optional<PostedAnswer> read(String item, byte[] body) {
        try (JsonReader reader = JSON.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))) {
            JsonValue read = reader.readValue();
            return read instanceof JsonObject ? answer(item, (JsonObject) read) : Optional.empty();
        } catch (JsonException noJson) {
            return Optional.empty();
        }
    }

    /** @return empty unless {@code values} are texts and {@code base} is a revision */
    private static Optional<PostedAnswer> answer(String item, JsonObject object) {
        JsonValue values = object.get("values");
        JsonValue base = object.get("base");
        if (!(values instanceof JsonArray) || !(base instanceof JsonNumber)) {
            return Optional.empty();
        }
        JsonArray listed = (JsonArray) values;
        JsonNumber revision = (JsonNumber) base;
        if (!listed.stream().allMatch(JsonString.class::isInstance) || !isRevision(revision)) {
            return Optional.empty();
        }
        List<String> texts = listed.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        return Optional.of(PostedAnswer.of(item, texts, revision.intValue()));
    }

    private static boolean isRevision(JsonNumber number) {
        BigDecimal value = number.bigDecimalValue();
        return number.isIntegral() && value.signum() >= 0 && value.compareTo(LAST_REVISION) <= 0;
    }

    private void save(PageKey key, PostedAnswer answer, HttpServletResponse response) throws IOException {
        try {
            Saving saving = answers.save(key, answer);
            AnswerOutcome outcome = saving.outcomes().get(0);
            if (outcome instanceof AnswerOutcome.Kept kept) {
                JsonObjectBuilder saved = JSON.createObjectBuilder().add("revision", kept.saved().revision());
                if (!saving.key().equals(key)) {
                    saved.add("key", keys.seal(saving.key()));
                }
                send(HttpServletResponse.SC_OK, saved, response);
            } else if (outcome instanceof AnswerOutcome.Contested contested) {
                send(HttpServletResponse.SC_CONFLICT, contested(saving.key(), contested), response);
            } else if (outcome instanceof AnswerOutcome.Refused refused) {
                send(NOT_TAKEN, problem("answering." + code(refused))
                        .add("detail", detail(saving.key(), refused)), response);
            }
        } catch (NotAcceptingAnswersException e) {
            send(e.reason() == Reason.SUBMITTED ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_GONE,
                    problem(e.reason() == Reason.SUBMITTED ? "answering.submitted" : "answering.not-open"), response);
        } catch (RespondentUnknownException e) {
            send(HttpServletResponse.SC_GONE, problem("answering.unknown"), response);
        }
    }

    private JsonObjectBuilder contested(PageKey key, AnswerOutcome.Contested contested) {
        Language language = key.language();
        AskedQuestion asked = asked(key, contested);
        String words = new RefusalWords(language).elsewhere(asked, contested);
        return problem("answering.contested").add("value", contested.saved().value())
                .add("revision", contested.saved().revision()).add("words", words)
                .add("typed", AnswerWords.typed(asked, contested.saved().value(), language));
    }

    private String detail(PageKey key, AnswerOutcome.Refused refused) {
        RefusalWords words = new RefusalWords(key.language());
        return refused.isMadeUp() ? words.ofRequest(List.of(refused)) : words.of(asked(key, refused), refused);
    }

    private AskedQuestion asked(PageKey key, AnswerOutcome outcome) {
        return door.questionnaire(key).asked(outcome.posted().item(), key.language());
    }

    private static String code(AnswerOutcome.Refused refused) {
        return refused.refusal().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonObjectBuilder problem(String code) {
        return JSON.createObjectBuilder().add("type", "urn:meetlat:problem:" + code);
    }

    private static void send(int status, JsonObjectBuilder body, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(status == HttpServletResponse.SC_OK ? "application/json" : "application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body.build().toString());
    }
}
