package nl.meetlat.web.api;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The surveys the account may see. */
@Path("surveys")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SurveysResource {

    @Inject
    private SurveyReading reading;

    @GET
    public List<SurveySummary> surveys(@DefaultValue("0") @QueryParam("offset") String offset,
            @DefaultValue(Slice.USUAL) @QueryParam("limit") String limit) {
        return reading.surveys(Slice.of(offset, limit));
    }

    @GET
    @Path("{survey}")
    public SurveySummary survey(@PathParam("survey") String survey) {
        return reading.survey(Numbers.survey(survey));
    }
}
