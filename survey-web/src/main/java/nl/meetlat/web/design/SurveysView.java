package nl.meetlat.web.design;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.web.layout.WaveAddress;

/** The list of surveys, where one arrives after signing in. */
@Named
@RequestScoped
public class SurveysView {

    private static final long LAST_PAGE = 1_000_000;

    @Inject
    private SurveyService service;
    @Inject
    private WaveAddress address;

    private SurveyList list;

    public SurveyList getList() {
        if (list == null) {
            list = service.list((int) Math.min(LAST_PAGE, address.number("page").orElse(1L)));
        }
        return list;
    }

    public List<SurveyRow> getSurveys() {
        return getList().rows();
    }

    /** Whether the caller may make surveys. */
    public boolean isDesigner() {
        return service.mayCreate();
    }
}
