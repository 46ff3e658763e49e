package nl.meetlat.core.survey;

import java.util.Objects;
import java.util.Optional;

/** How a survey shows whose it is on the respondents' pages. */
public record Branding(Optional<Logo> logo, Optional<AccentColour> accent) {

    /** Meetlat's own look. */
    public static final Branding NONE = new Branding(Optional.empty(), Optional.empty());

    public Branding {
        Objects.requireNonNull(logo, "logo");
        Objects.requireNonNull(accent, "accent");
    }
}
