package nl.meetlat.web.openlink;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.participation.AccessCode;
import nl.meetlat.core.participation.OpenCounts;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.branding.Brand;

/**
 * The open link of a wave as researchers see it.
 *
 * @param wave the wave
 * @param url address to hand out; empty while the wave never had an open link
 * @param accessCode to be typed first
 * @param on whether one can begin by it
 * @param counts who came
 * @param open whether the wave accepts answers now
 * @param closed whether it does so no more
 * @param forThisMachineOnly whether the address leads nowhere on another machine
 * @param brand of the survey, for the poster
 * @param poster its words, in each language of the survey
 */
public record OpenLinkSheet(Wave wave, Optional<String> url, Optional<AccessCode> accessCode, boolean on,
        OpenCounts counts, boolean open, boolean closed, boolean forThisMachineOnly, Brand brand,
        List<PosterText> poster) {

    public OpenLinkSheet {
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(accessCode, "accessCode");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(brand, "brand");
        poster = List.copyOf(poster);
    }
}
