package nl.meetlat.web.design;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.layout.Notices;
import nl.meetlat.web.layout.SurveyPlace;

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
    @Inject
    private TrialService trials;

    private Long survey;
    private transient SurveyOverview overview;

    /** Finds the survey, or tells that there is none. */
    public void show() {
        overview = service.overview(SurveyPlace.survey(survey));
    }

    public SurveyOverview getOverview() {
        if (overview == null) {
            overview = service.overview(SurveyPlace.survey(survey));
        }
        return overview;
    }

    /** Opens the draft in the editor; begins one when all versions are published. */
    public String edit() {
        return "/app/survey/questions?faces-redirect=true&survey=" + survey + "&version="
                + drafts.draftNumber(SurveyPlace.survey(survey));
    }

    /** Makes a trial wave for the caller and shows its mail. */
    public String tryIt() {
        Texts texts = Texts.of(SurveyView.class, spoken.language());
        int version = getOverview().published().orElseThrow().number();
        try {
            Wave wave = trials.begin(SurveyPlace.survey(survey), version,
                    texts.get("try.name", LocalDateTime.now(ZoneId.systemDefault())
                            .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                                    .withLocale(spoken.getLocale()))));
            Notices.good(texts.get("try.done"));
            return "/app/wave/outbox?faces-redirect=true&survey=" + survey + "&wave=" + wave.id();
        } catch (ProblemException e) {
            Notices.error(new Problem(e).detail(spoken.language()));
            return null;
        }
    }

    /** What the button says that opens the editor. */
    public String getEditing() {
        Texts texts = Texts.of(SurveyView.class, spoken.language());
        return getOverview().draft().map(draft -> texts.get("overview.edit", draft.number()))
                .orElseGet(() -> texts.get("overview.new.version"));
    }

    public Long getSurvey() {
        return survey;
    }

    public void setSurvey(Long survey) {
        this.survey = survey;
    }
}
