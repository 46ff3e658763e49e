package nl.meetlat.web.design.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import nl.meetlat.core.drafting.EditRefusedException;
import nl.meetlat.core.drafting.PageEdits;
import nl.meetlat.core.drafting.QuestionEdits;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.Obligation;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.web.layout.Notices;
import nl.meetlat.web.layout.Written;

/** The outline of a questionnaire: its pages with their questions. */
@Named
@ViewScoped
public class QuestionsView extends DraftView {

    private static final long serialVersionUID = 1L;

    private Map<String, String> pageTitle = new HashMap<>();

    public List<PageRow> getPages() {
        List<PageRow> rows = new ArrayList<>();
        for (Page page : questionnaire().pages()) {
            rows.add(new PageRow(rows.size() + 1, page.title().in(spoken()),
                    page.condition().map(Condition::toString).orElse(""), wrongWith(rows.size() + 1),
                    page.questions().stream().map(this::row).toList()));
        }
        return rows;
    }

    public void addPage() {
        LocalizedText written = Written.text(pageTitle);
        again(old -> new PageEdits(old).add(written, LocalizedText.EMPTY), "page.added",
                "page-" + (questionnaire().pages().size() + 1));
    }

    public void movePage(int number, int by) {
        again(old -> new PageEdits(old).move(number, by), "", "page-" + (number + by));
    }

    public void removePage(int number) {
        again(old -> new PageEdits(old).remove(number), "page.removed", "main");
    }

    public void moveUp(String code) {
        again(old -> new QuestionEdits(old).moveUp(new ItemCode(code)), "", "question-" + code);
    }

    public void moveDown(String code) {
        again(old -> new QuestionEdits(old).moveDown(new ItemCode(code)), "", "question-" + code);
    }

    public void remove(String code) {
        again(old -> new QuestionEdits(old).remove(new ItemCode(code)), "question.removed", "main");
    }

    /** Changes the draft and shows it as it is now, at the place; tells the notice when there is one. */
    private void again(UnaryOperator<Questionnaire> edit, String notice, String place) {
        if (!change(edit)) {
            Notices.keep();
            goTo("questions", "errors");
            return;
        }
        if (!notice.isEmpty()) {
            Notices.good(text(notice));
        }
        goTo("questions", place);
    }

    private QuestionRow row(Question question) {
        String scale = question instanceof ChoiceQuestion choice ? choice.scale().code().value() : "";
        return new QuestionRow(question.code().value(), question.text().in(spoken()),
                text("kind." + QuestionKind.of(question).code()), scale,
                question.obligation() == Obligation.OPTIONAL ? "" : text("obligation." + question.obligation()),
                question.condition().map(Condition::toString).orElse(""), wrongWith(question.code().value()));
    }

    private List<String> wrongWith(String code) {
        return getConflicts().stream().filter(conflict -> conflict.isAboutQuestion(code)).map(ShortcomingRow::text)
                .toList();
    }

    private List<String> wrongWith(int page) {
        return getConflicts().stream().filter(conflict -> conflict.isAboutPage(page)).map(ShortcomingRow::text)
                .toList();
    }

    @Override
    protected String placeOf(EditRefusedException refusal) {
        return switch (refusal.reason()) {
            case QUESTION_IN_CONDITION -> "question-" + refusal.other();
            case QUESTION_IN_PAGE_CONDITION -> "page-" + refusal.other();
            default -> "";
        };
    }

    public Map<String, String> getPageTitle() {
        return pageTitle;
    }

    /** A page of the questionnaire, numbered from 1, and what is wrong with its condition, which is empty when it has none. */
    public record PageRow(int number, String title, String condition, List<String> wrong,
            List<QuestionRow> questions) {}

    /** A question and what is wrong with it; the scale, the obligation in words and the condition are empty when it has none. */
    public record QuestionRow(String code, String text, String kind, String scale, String obligation,
            String condition, List<String> wrong) {}
}
