package nl.meetlat.web.design;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The list of surveys, where one arrives after signing in. */
@Named
@RequestScoped
public class SurveysView {

    @Inject
    private SurveyService service;

    private List<SurveyRow> surveys;

    public List<SurveyRow> getSurveys() {
        if (surveys == null) {
            surveys = service.list();
        }
        return surveys;
    }

    /** Whether the caller may make surveys. */
    public boolean isDesigner() {
        return service.mayCreate();
    }
}
