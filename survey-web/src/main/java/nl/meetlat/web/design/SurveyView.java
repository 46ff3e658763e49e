package nl.meetlat.web.design;

import java.io.Serializable;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;

/** One survey: its versions and its waves. */
@Named
@ViewScoped
public class SurveyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SurveyService service;
    @Inject
    private DraftService drafts;
    @Inject
    private SpokenLanguage spoken;

    private Long survey;
    private transient SurveyOverview overview;

    /** Finds the survey, or tells that there is none. */
    public void show() {
        overview = service.overview(id());
    }

    public SurveyOverview getOverview() {
        if (overview == null) {
            overview = service.overview(id());
        }
        return overview;
    }

    /** Opens the draft in the editor; begins one when all versions are published. */
    public String edit() {
        return "/app/survey/questions?faces-redirect=true&survey=" + survey + "&version=" + drafts.draftNumber(id());
    }

    /** What the button says that opens the editor. */
    public String getEditing() {
        Texts texts = Texts.of(SurveyView.class, spoken.language());
        return getOverview().draft().map(draft -> texts.get("overview.edit", draft.number()))
                .orElseGet(() -> texts.get("overview.new.version"));
    }

    private SurveyId id() {
        if (survey == null || survey <= 0) {
            throw new ProblemException(ProblemCode.SURVEY_NOT_FOUND);
        }
        return new SurveyId(survey);
    }

    public Long getSurvey() {
        return survey;
    }

    public void setSurvey(Long survey) {
        this.survey = survey;
    }
}
