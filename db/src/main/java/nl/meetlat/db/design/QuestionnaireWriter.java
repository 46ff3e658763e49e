package nl.meetlat.db.design;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.construct.MissingRule;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;

/** Writes a questionnaire as a JSON document. Questions name their scale by its code. */
final class QuestionnaireWriter {

    private QuestionnaireWriter() {}

    static String write(Questionnaire questionnaire) {
        JsonObject json = new JsonObject();
        json.add("title", TextJson.write(questionnaire.title()));
        json.add("languages", array(questionnaire.languages(), language -> new JsonPrimitive(language.tag())));
        json.add("texts", texts(questionnaire.texts()));
        json.add("scales", array(questionnaire.scales(), QuestionnaireWriter::scale));
        json.add("pages", array(questionnaire.pages(), QuestionnaireWriter::page));
        json.add("constructs", array(questionnaire.constructs(), QuestionnaireWriter::construct));
        return json.toString();
    }

    private static JsonObject texts(RespondentTexts texts) {
        JsonObject json = new JsonObject();
        json.add("purpose", TextJson.write(texts.purpose()));
        json.addProperty("minutes", texts.minutes());
        json.add("privacy", TextJson.write(texts.privacy()));
        json.add("readers", TextJson.write(texts.readers()));
        json.add("contact", TextJson.write(texts.contact()));
        json.add("thanks", TextJson.write(texts.thanks()));
        return json;
    }

    private static JsonObject scale(AnswerScale scale) {
        JsonObject json = new JsonObject();
        json.addProperty("code", scale.code().value());
        json.add("points", array(scale.points(), QuestionnaireWriter::point));
        return json;
    }

    private static JsonObject point(ScalePoint point) {
        JsonObject json = new JsonObject();
        json.addProperty("value", point.value());
        json.add("label", TextJson.write(point.label()));
        json.addProperty("missing", point.missing());
        if (point.namely()) {
            json.addProperty("namely", true);
        }
        return json;
    }

    private static JsonObject page(Page page) {
        QuestionWriter questions = new QuestionWriter();
        JsonObject json = new JsonObject();
        json.add("title", TextJson.write(page.title()));
        json.add("introduction", TextJson.write(page.introduction()));
        json.add("questions", array(page.questions(), question -> question.accept(questions)));
        page.condition().ifPresent(condition -> json.addProperty("condition", condition.toString()));
        return json;
    }

    private static JsonObject construct(Construct construct) {
        JsonObject json = new JsonObject();
        json.addProperty("code", construct.code().value());
        json.add("label", TextJson.write(construct.label()));
        json.add("items", array(construct.items(), QuestionnaireWriter::item));
        json.add("missingRule", missingRule(construct.missingRule()));
        json.addProperty("scored", construct.scored());
        return json;
    }

    private static JsonObject item(ConstructItem item) {
        JsonObject json = new JsonObject();
        json.addProperty("code", item.item().value());
        json.addProperty("reverse", item.reverseCoded());
        return json;
    }

    private static JsonPrimitive missingRule(MissingRule rule) {
        return rule.kind() == MissingRule.Kind.NUMBER ? new JsonPrimitive(rule.number())
                : new JsonPrimitive(rule.kind().name().toLowerCase(Locale.ROOT));
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonElement> writer) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(writer.apply(value)));
        return array;
    }
}
