package nl.meetlat.core.participation;

import java.time.Instant;
import java.util.Optional;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/** Open links of waves, and who came by them. A wave has at most one. */
public interface OpenLinkRepository {

    /** The link of a wave; empty while it never had one. */
    Optional<OpenLink> of(SurveyId survey, WaveId wave);

    /** The link with this address. */
    Optional<OpenLink> find(LinkHash link);

    /** Adds the wave's link or changes access code and state of the one it has, whose address stays. */
    void save(OpenLink link);

    /**
     * Adds somebody who begins by the open link; a repeat with the same public id finds the one that is there.
     *
     * @param publicId new, and kept by the page that begins
     * @return empty when the public id is another wave's or an invited person's
     */
    Optional<OpenRespondent> begin(SurveyId survey, WaveId wave, PublicId publicId, Language language, Instant at);

    /** How many came; they stay what they were when the people of the wave are erased. */
    OpenCounts counts(SurveyId survey, WaveId wave);
}
