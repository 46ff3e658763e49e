package nl.meetlat.db.design;

import java.util.Locale;

import com.google.gson.JsonObject;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.QuestionVisitor;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.question.YesNoQuestion;

/** Writes one question as a JSON object whose {@code kind} is read back by {@link QuestionnaireReader}. */
final class QuestionWriter implements QuestionVisitor<JsonObject> {

    @Override
    public JsonObject scale(ScaleQuestion question) {
        return choice("scale", question, question.scale());
    }

    @Override
    public JsonObject yesNo(YesNoQuestion question) {
        return choice("yesno", question, question.scale());
    }

    @Override
    public JsonObject singleChoice(SingleChoice question) {
        return choice("single", question, question.scale());
    }

    @Override
    public JsonObject multipleChoice(MultipleChoice question) {
        return choice("multiple", question, question.scale());
    }

    @Override
    public JsonObject ranking(RankingQuestion question) {
        JsonObject json = choice("ranking", question, question.scale());
        json.addProperty("places", question.places());
        return json;
    }

    @Override
    public JsonObject number(NumberQuestion question) {
        JsonObject json = common("number", question);
        json.addProperty("minimum", question.minimum());
        json.addProperty("maximum", question.maximum());
        json.add("unit", TextJson.write(question.unit()));
        return json;
    }

    @Override
    public JsonObject date(DateQuestion question) {
        return common("date", question);
    }

    @Override
    public JsonObject open(OpenQuestion question) {
        JsonObject json = common("open", question);
        json.addProperty("long", question.longText());
        return json;
    }

    @Override
    public JsonObject information(Information question) {
        return common("information", question);
    }

    private static JsonObject choice(String kind, Question question, AnswerScale scale) {
        JsonObject json = common(kind, question);
        json.addProperty("scale", scale.code().value());
        return json;
    }

    private static JsonObject common(String kind, Question question) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", kind);
        json.addProperty("code", question.code().value());
        json.add("text", TextJson.write(question.text()));
        json.addProperty("required", question.obligation().name().toLowerCase(Locale.ROOT));
        question.condition().ifPresent(condition -> json.addProperty("condition", condition.toString()));
        return json;
    }
}
