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

import nl.meetlat.web.results.ResultsService;
import nl.meetlat.web.tracking.TrackingService;

/** The waves of a survey, who takes part in them and what came out. */
@Path("surveys/{survey}/waves")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class WavesResource {

    @Inject
    private SurveyReading reading;
    @Inject
    private TrackingService tracking;
    @Inject
    private ResultsService results;

    @GET
    public List<WaveSummary> waves(@PathParam("survey") String survey) {
        return reading.waves(Numbers.survey(survey));
    }

    @GET
    @Path("{wave}/participants")
    public List<ParticipantSummary> participants(@PathParam("survey") String survey, @PathParam("wave") String wave,
            @DefaultValue("0") @QueryParam("offset") String offset,
            @DefaultValue(Slice.USUAL) @QueryParam("limit") String limit) {
        return reading.participants(Numbers.survey(survey), Numbers.wave(wave), Slice.of(offset, limit));
    }

    @GET
    @Path("{wave}/response")
    public ResponseSummary response(@PathParam("survey") String survey, @PathParam("wave") String wave) {
        return ResponseSummary.of(tracking.tracking(Numbers.survey(survey), Numbers.wave(wave)));
    }

    @GET
    @Path("{wave}/results")
    public String results(@PathParam("survey") String survey, @PathParam("wave") String wave) {
        return results.json(Numbers.survey(survey), Numbers.wave(wave));
    }
}
