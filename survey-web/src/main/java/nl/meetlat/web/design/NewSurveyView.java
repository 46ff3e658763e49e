package nl.meetlat.web.design;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.Survey;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.layout.Notices;

/** The form for a new survey, from nothing or as a copy. */
@Named
@RequestScoped
public class NewSurveyView {

    @Inject
    private SurveyService service;
    @Inject
    private SpokenLanguage spoken;

    private Map<String, String> title = new HashMap<>();
    private Long copyOf;
    private List<Survey> surveys;

    public String create() {
        LocalizedText written = LocalizedText.of(title.get("nl"), title.get("en"));
        if (written.isEmpty()) {
            Notices.error("survey:nlField:nl", text("new.title.missing"));
            return null;
        }
        try {
            Survey made = service.create(
                    new NewSurvey(written, Language.SPOKEN.stream().filter(written.languages()::contains).toList(),
                            Optional.ofNullable(copyOf).map(SurveyId::new)));
            Notices.good(text(copyOf == null ? "new.made" : "new.copied"));
            return "/app/survey/questions?faces-redirect=true&survey=" + made.id() + "&version=1";
        } catch (ProblemException e) {
            Notices.error(new Problem(e).detail(spoken.language()));
            return null;
        }
    }

    /** All surveys one can begin a copy of, newest first. */
    public List<Survey> getSurveys() {
        if (surveys == null) {
            surveys = service.copyable();
        }
        return surveys;
    }

    private String text(String key) {
        return Texts.of(NewSurveyView.class, spoken.language()).get(key);
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public Long getCopyOf() {
        return copyOf;
    }

    public void setCopyOf(Long copyOf) {
        this.copyOf = copyOf;
    }
}
