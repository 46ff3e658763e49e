package nl.meetlat.db.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.construct.MissingRule;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.Obligation;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.question.YesNoQuestion;
import nl.meetlat.core.routing.ConditionParser;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;

/** Reads a questionnaire from the JSON document that {@link QuestionnaireWriter} wrote. */
final class QuestionnaireReader {

    private final Map<ScaleCode, AnswerScale> scales = new LinkedHashMap<>();

    private QuestionnaireReader() {}

    static Questionnaire read(String document) {
        return new QuestionnaireReader().questionnaire(JsonParser.parseString(document).getAsJsonObject());
    }

    private Questionnaire questionnaire(JsonObject json) {
        list(json.getAsJsonArray("scales"), element -> scale(element.getAsJsonObject()))
                .forEach(scale -> scales.put(scale.code(), scale));
        return new Questionnaire(text(json, "title"),
                list(json.getAsJsonArray("languages"), tag -> new Language(tag.getAsString())),
                texts(json.getAsJsonObject("texts")), List.copyOf(scales.values()),
                list(json.getAsJsonArray("pages"), element -> page(element.getAsJsonObject())),
                list(json.getAsJsonArray("constructs"), element -> construct(element.getAsJsonObject())));
    }

    private static RespondentTexts texts(JsonObject json) {
        return new RespondentTexts(text(json, "purpose"), json.get("minutes").getAsInt(), text(json, "privacy"),
                text(json, "readers"), text(json, "contact"), text(json, "thanks"));
    }

    private static AnswerScale scale(JsonObject json) {
        return new AnswerScale(new ScaleCode(string(json, "code")),
                list(json.getAsJsonArray("points"), element -> point(element.getAsJsonObject())));
    }

    private static ScalePoint point(JsonObject json) {
        return new ScalePoint(string(json, "value"), text(json, "label"), json.get("missing").getAsBoolean(),
                json.has("namely") && json.get("namely").getAsBoolean());
    }

    private Page page(JsonObject json) {
        return new Page(text(json, "title"), text(json, "introduction"),
                list(json.getAsJsonArray("questions"), element -> question(element.getAsJsonObject())),
                condition(json));
    }

    private Question question(JsonObject json) {
        ItemCode code = new ItemCode(string(json, "code"));
        LocalizedText text = text(json, "text");
        Asking asking = new Asking(obligation(json.getAsJsonPrimitive("required")), condition(json));
        String kind = string(json, "kind");
        return switch (kind) {
            case "scale" -> new ScaleQuestion(code, text, scaleOf(json), asking);
            case "yesno" -> new YesNoQuestion(code, text, scaleOf(json), asking);
            case "single" -> new SingleChoice(code, text, scaleOf(json), asking);
            case "multiple" -> new MultipleChoice(code, text, scaleOf(json), asking);
            case "ranking" -> new RankingQuestion(code, text, scaleOf(json), json.get("places").getAsInt(), asking);
            case "number" -> new NumberQuestion(code, text, json.get("minimum").getAsDouble(),
                    json.get("maximum").getAsDouble(), text(json, "unit"), asking);
            case "date" -> new DateQuestion(code, text, asking);
            case "open" -> new OpenQuestion(code, text, json.get("long").getAsBoolean(), asking);
            case "information" -> new Information(code, text, asking);
            default -> throw new IllegalArgumentException("question " + code + " is of unknown kind '" + kind + "'");
        };
    }

    /** Documents of before there were three levels say whether one is asked once. */
    private static Obligation obligation(JsonPrimitive required) {
        if (required.isBoolean()) {
            return required.getAsBoolean() ? Obligation.REMINDED : Obligation.OPTIONAL;
        }
        return Obligation.valueOf(required.getAsString().toUpperCase(Locale.ROOT));
    }

    private static Optional<Condition> condition(JsonObject json) {
        return Optional.ofNullable(json.get("condition"))
                .map(text -> ConditionParser.parseStored(text.getAsString()).condition());
    }

    private AnswerScale scaleOf(JsonObject json) {
        ScaleCode code = new ScaleCode(string(json, "scale"));
        AnswerScale scale = scales.get(code);
        if (scale == null) {
            throw new IllegalArgumentException(
                    "question " + string(json, "code") + " names a scale that is not there: " + code);
        }
        return scale;
    }

    private static Construct construct(JsonObject json) {
        return new Construct(new ConstructCode(string(json, "code")), text(json, "label"),
                list(json.getAsJsonArray("items"), element -> item(element.getAsJsonObject())),
                missingRule(json.getAsJsonPrimitive("missingRule")), json.get("scored").getAsBoolean());
    }

    private static ConstructItem item(JsonObject json) {
        return new ConstructItem(new ItemCode(string(json, "code")), json.get("reverse").getAsBoolean());
    }

    private static MissingRule missingRule(JsonPrimitive json) {
        return json.isNumber() ? MissingRule.atLeast(json.getAsInt())
                : new MissingRule(MissingRule.Kind.valueOf(json.getAsString().toUpperCase(Locale.ROOT)), 0);
    }

    private static String string(JsonObject json, String name) {
        return json.get(name).getAsString();
    }

    private static LocalizedText text(JsonObject json, String name) {
        return TextJson.read(json.getAsJsonObject(name));
    }

    private static <T> List<T> list(JsonArray array, Function<JsonElement, T> reader) {
        List<T> values = new ArrayList<>(array.size());
        array.forEach(element -> values.add(reader.apply(element)));
        return values;
    }
}
