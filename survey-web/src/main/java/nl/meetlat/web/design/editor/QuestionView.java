package nl.meetlat.web.design.editor;

import java.util.List;
import java.util.Optional;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import nl.meetlat.core.drafting.QuestionEdits;
import nl.meetlat.core.drafting.ScaleEdits;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Obligation;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.routing.ConditionRefusedException;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.layout.Notices;

/** One question: a new one on a page, or one that is there. The kind is in the address, so that it can be another one. */
@Named
@ViewScoped
public class QuestionView extends DraftView {

    private static final long serialVersionUID = 1L;

    private Integer page;
    private String code;
    private String kind;
    private QuestionForm form;

    @Override
    protected void shown(Questionnaire questionnaire) {
        if (code != null) {
            Question question = questionnaire.questions().filter(known -> known.code().value().equals(code))
                    .findFirst().orElseThrow(QuestionView::notFound);
            page = pageOf(questionnaire, question);
            kind = kind == null ? QuestionKind.of(question).code() : kind;
            form = QuestionForm.of(question);
        } else if (page == null || page < 1 || page > questionnaire.pages().size()) {
            throw notFound();
        } else {
            form = new QuestionForm();
            form.setCode(FreeCode.on(questionnaire.pages().get(page - 1), questionnaire));
            form.setScale(kind == null ? null : ScaleOption.usual(chosenKind(), questionnaire));
        }
    }

    /** Keeps it and shows it in the outline. */
    public void save() {
        if (saved()) {
            goTo("questions", "question-" + form.getCode());
        }
    }

    /** Keeps it and offers an empty form for another of its kind on the same page. */
    public String saveAndGoOn() {
        return saved() ? told("question") + "&page=" + page + "&kind=" + kind : null;
    }

    private boolean saved() {
        int target = page;
        if (chosenKind() == QuestionKind.NUMBER && form.getMinimum() > form.getMaximum()) {
            Notices.error("question:maximumField:maximum", text("question.bounds"));
            return false;
        }
        if (!isScaleFit()) {
            Notices.error("question:scaleField:scale", text("question.scale.unfit", form.getScale()));
            return false;
        }
        boolean saved;
        try {
            WrittenCondition condition = WrittenCondition.read(form.getCondition());
            saved = change(old -> {
                Questionnaire withScale = withStandardScale(old);
                Question question = form.question(chosenKind(), withScale, condition.condition());
                Questionnaire changed = code == null ? new QuestionEdits(withScale).add(target, question)
                        : new QuestionEdits(new QuestionEdits(withScale).replace(new ItemCode(code), question))
                                .moveToPage(question.code(), target);
                return condition.soundIn(changed, Optional.of(question.code()), target);
            });
        } catch (ConditionRefusedException e) {
            Notices.error("question:conditionField:condition",
                    text("condition.wrong", ShortcomingRow.told(e.problem(), spoken())));
            return false;
        }
        if (saved) {
            Notices.good(text("question.saved", form.getCode()));
        }
        return saved;
    }

    /** A standard scale becomes part of the questionnaire when a question uses it. */
    private Questionnaire withStandardScale(Questionnaire old) {
        if (!chosenKind().isChoice() || old.scale(new ScaleCode(form.getScale())).isPresent()) {
            return old;
        }
        return new ScaleEdits(old).add(StandardScales.of(form.getScale()));
    }

    /** Those that fit: the questionnaire's own first, then the standard ones it does not have yet. */
    public List<ScaleOption> getScales() {
        return ScaleOption.fitting(chosenKind(), code, questionnaire(), spoken());
    }

    /** Whether the questionnaire has scales that are not offered for this kind of question. */
    public boolean isScalesLeftOut() {
        return questionnaire().scales().stream().anyMatch(scale -> !chosenKind().fits(scale));
    }

    private boolean isScaleFit() {
        return !chosenKind().isChoice() || questionnaire().scale(new ScaleCode(form.getScale()))
                .filter(scale -> !chosenKind().fits(scale)).isEmpty();
    }

    public List<PageOption> getPages() {
        return PageOption.all(questionnaire(), spoken());
    }

    public List<Obligation> getObligations() {
        return List.of(Obligation.values());
    }

    public List<QuestionKind> getKinds() {
        return List.of(QuestionKind.values());
    }

    public boolean isKindKnown() {
        return kind != null;
    }

    @Override
    protected String codeInput() {
        return "question:codeField:code";
    }

    public boolean isNew() {
        return code == null;
    }

    public QuestionKind chosenKind() {
        for (QuestionKind offered : QuestionKind.values()) {
            if (offered.code().equals(kind)) {
                return offered;
            }
        }
        throw notFound();
    }

    private static ProblemException notFound() {
        return new ProblemException(ProblemCode.NOT_FOUND);
    }

    private static int pageOf(Questionnaire questionnaire, Question question) {
        for (int i = 0; i < questionnaire.pages().size(); i++) {
            if (questionnaire.pages().get(i).questions().contains(question)) {
                return i + 1;
            }
        }
        throw notFound();
    }

    public QuestionForm getForm() {
        return form;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
