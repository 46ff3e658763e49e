package nl.meetlat.web.design.editor;

import java.util.Map;
import java.util.Optional;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import nl.meetlat.core.drafting.PageEdits;
import nl.meetlat.core.question.Condition;
import nl.meetlat.core.routing.ConditionRefusedException;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.layout.Notices;
import nl.meetlat.web.layout.Written;

/** Heading and introduction of one page. */
@Named
@ViewScoped
public class PageView extends DraftView {

    private static final long serialVersionUID = 1L;

    private Integer number;
    private Map<String, String> title;
    private Map<String, String> introduction;
    private String condition;

    @Override
    protected void shown(Questionnaire questionnaire) {
        if (number == null || number < 1 || number > questionnaire.pages().size()) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        Page page = questionnaire.pages().get(number - 1);
        title = Written.of(page.title());
        introduction = Written.of(page.introduction());
        condition = page.condition().map(Condition::toString).orElse("");
    }

    public void save() {
        try {
            WrittenCondition written = WrittenCondition.read(condition);
            if (!change(old -> written.soundIn(new PageEdits(old).describe(number, Written.text(title),
                    Written.text(introduction), written.condition()), Optional.empty(), number))) {
                return;
            }
        } catch (ConditionRefusedException e) {
            Notices.error("pageForm:conditionField:condition",
                    text("condition.wrong", ShortcomingRow.told(e.problem(), spoken())));
            return;
        }
        Notices.good(text("page.saved", number));
        goTo("questions", "page-" + number);
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getCondition() {
        return condition;
    }

    public void setCondition(String condition) {
        this.condition = condition;
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public Map<String, String> getIntroduction() {
        return introduction;
    }
}
