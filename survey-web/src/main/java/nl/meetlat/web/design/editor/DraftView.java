package nl.meetlat.web.design.editor;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import nl.meetlat.core.drafting.EditRefusedException;
import nl.meetlat.core.drafting.PublicationCheck;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.QuestionnaireVersion;
import nl.meetlat.web.design.DraftService;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.layout.Notices;
import nl.meetlat.web.layout.SurveyPlace;

/** What the pages of one questionnaire version share: which it is, its content, and a change that is refused in words. */
public abstract class DraftView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DraftService drafts;
    @Inject
    private SpokenLanguage spoken;

    private Long survey;
    private Integer version;
    private int revision = -1;
    private transient QuestionnaireVersion loaded;
    private transient List<ShortcomingRow> conflicts;
    private transient boolean conflicting;

    /** Shows this version, which may be published. */
    public void read() {
        take(drafts.version(SurveyPlace.survey(survey), number()));
    }

    /** Shows this version, which must be a draft. */
    public void edit() {
        take(drafts.draft(SurveyPlace.survey(survey), number()));
    }

    /** Called once the version is known, to fill the form. */
    protected void shown(Questionnaire questionnaire) {}

    private void take(QuestionnaireVersion found) {
        loaded = found;
        conflicts = null;
        revision = found.revision();
        shown(found.questionnaire());
    }

    /** Changes the draft; when it is refused, says why and answers false. */
    protected boolean change(UnaryOperator<Questionnaire> edit) {
        try {
            Questionnaire before = questionnaire();
            loaded = drafts.change(SurveyPlace.survey(survey), number(), revision, edit);
            conflicts = null;
            revision = loaded.revision();
            conflicting = PublicationCheck.bringsConflict(before, loaded.questionnaire());
            if (conflicting) {
                Notices.good(text("conflicts.brought"));
            }
            return true;
        } catch (EditRefusedException e) {
            tell(e);
        } catch (ProblemException e) {
            Notices.error(new Problem(e).detail(spoken.language()));
        }
        return false;
    }

    private void tell(EditRefusedException refusal) {
        String reason = text("refused." + refusal.reason(), refusal.subject(), refusal.other());
        if (refusal.reason() == EditRefusedException.Reason.CODE_TAKEN && !codeInput().isEmpty()) {
            Notices.error(codeInput(), reason);
        } else if (!placeOf(refusal).isEmpty()) {
            Notices.error(placeOf(refusal), reason);
        } else {
            Notices.error(reason);
        }
    }

    /** The input in which the code of the thing at hand is written; empty: the page has none. */
    protected String codeInput() {
        return "";
    }

    /** The id, on the page that is shown, of what stands in the way of a change; empty: it is not on the page. */
    protected String placeOf(EditRefusedException refusal) {
        return "";
    }

    protected boolean publishNow() {
        try {
            drafts.publish(SurveyPlace.survey(survey), number(), revision);
            return true;
        } catch (ProblemException e) {
            Notices.error(new Problem(e).detail(spoken.language()));
            return false;
        }
    }

    /** A page of the editor for the same version, which also shows what was told now, refusals included. */
    protected String told(String name) {
        Notices.keep();
        return page(name);
    }

    /** A page of the editor for the same version. */
    protected String page(String name) {
        return "/app/survey/" + name + "?faces-redirect=true&survey=" + survey + "&version=" + version;
    }

    /** Goes to a place on a page of the editor, or to what no longer goes together there; what was told is shown there. */
    protected void goTo(String name, String place) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + "/app/survey/" + name + "?survey=" + survey
                    + "&version=" + version + "#" + (conflicting ? "conflicts" : place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected String text(String key, Object... values) {
        return Texts.of(DraftView.class, spoken.language()).get(key, values);
    }

    protected Language spoken() {
        return spoken.language();
    }

    protected Questionnaire questionnaire() {
        if (loaded == null) {
            loaded = drafts.version(SurveyPlace.survey(survey), number());
        }
        return loaded.questionnaire();
    }

    /** What does not go together in a draft, which an edit elsewhere may have brought about. */
    public List<ShortcomingRow> getConflicts() {
        if (conflicts == null) {
            conflicts = isPublished() ? List.of()
                    : PublicationCheck.conflictsIn(questionnaire()).stream()
                            .map(new ShortcomingRow.Teller(questionnaire(), spoken())::tell).toList();
        }
        return conflicts;
    }

    public boolean isPublished() {
        questionnaire();
        return loaded.isPublished();
    }

    /** In which the respondent may answer. */
    public List<Language> getLanguages() {
        return questionnaire().languages();
    }

    public Questionnaire getQuestionnaire() {
        return questionnaire();
    }

    public Long getSurvey() {
        return survey;
    }

    public void setSurvey(Long survey) {
        this.survey = survey;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    private int number() {
        if (version == null) {
            throw new ProblemException(ProblemCode.SURVEY_VERSION_NOT_FOUND);
        }
        return version;
    }
}
