package nl.meetlat.web.design.editor;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.Obligation;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.question.YesNoQuestion;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.web.layout.Written;

/** The inputs of the form for one question. */
public final class QuestionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private Map<String, String> text = new HashMap<>();
    private String scale;
    private Obligation obligation = Obligation.OPTIONAL;
    private String condition;
    private Integer places = 3;
    private Double minimum = 0.0;
    private Double maximum = 100.0;
    private Map<String, String> unit = new HashMap<>();
    private boolean longText = true;

    static QuestionForm of(Question question) {
        QuestionForm form = new QuestionForm();
        form.code = question.code().value();
        form.text = Written.of(question.text());
        form.obligation = question.obligation();
        form.condition = question.condition().map(Condition::toString).orElse("");
        if (question instanceof ChoiceQuestion choice) {
            form.scale = choice.scale().code().value();
        }
        if (question instanceof RankingQuestion ranking) {
            form.places = ranking.ranks();
        }
        if (question instanceof NumberQuestion number) {
            form.minimum = number.minimum();
            form.maximum = number.maximum();
            form.unit = Written.of(number.unit());
        }
        if (question instanceof OpenQuestion open) {
            form.longText = open.longText();
        }
        return form;
    }

    /** The question these inputs make. @param written the condition, as read */
    Question question(QuestionKind kind, Questionnaire questionnaire, Optional<Condition> written) {
        Asking asking = new Asking(kind.isAnswered() ? obligation : Obligation.OPTIONAL, written);
        ItemCode item = new ItemCode(code);
        LocalizedText words = Written.text(text);
        return switch (kind) {
            case SCALE -> new ScaleQuestion(item, words, scaleOf(questionnaire), asking);
            case YESNO -> new YesNoQuestion(item, words, scaleOf(questionnaire), asking);
            case SINGLE -> new SingleChoice(item, words, scaleOf(questionnaire), asking);
            case MULTIPLE -> new MultipleChoice(item, words, scaleOf(questionnaire), asking);
            case RANKING -> new RankingQuestion(item, words, scaleOf(questionnaire), places, asking);
            case NUMBER -> new NumberQuestion(item, words, minimum, maximum, Written.text(unit), asking);
            case DATE -> new DateQuestion(item, words, asking);
            case OPEN -> new OpenQuestion(item, words, longText, asking);
            case INFORMATION -> new Information(item, words, asking);
        };
    }

    private AnswerScale scaleOf(Questionnaire questionnaire) {
        return questionnaire.scale(new ScaleCode(scale)).orElseThrow();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Map<String, String> getText() {
        return text;
    }

    public String getScale() {
        return scale;
    }

    public void setScale(String scale) {
        this.scale = scale;
    }

    public Obligation getObligation() {
        return obligation;
    }

    public void setObligation(Obligation obligation) {
        this.obligation = obligation;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public Double getMinimum() {
        return minimum;
    }

    public void setMinimum(Double minimum) {
        this.minimum = minimum;
    }

    public Double getMaximum() {
        return maximum;
    }

    public void setMaximum(Double maximum) {
        this.maximum = maximum;
    }

    public Map<String, String> getUnit() {
        return unit;
    }

    public boolean isLongText() {
        return longText;
    }

    public void setLongText(boolean longText) {
        this.longText = longText;
    }
}
