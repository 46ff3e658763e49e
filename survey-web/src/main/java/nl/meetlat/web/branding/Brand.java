package nl.meetlat.web.branding;

import java.util.Optional;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Logo;

/**
 * What a respondent's page shows of the organisation.
 *
 * @param logo picture at the head of the page
 * @param logoAddress where it is
 * @param stylesheet address of the rules with its colours; empty = Meetlat's own colours
 */
public record Brand(Optional<Logo> logo, String logoAddress, String stylesheet) {

    public static final Brand NONE = new Brand(Optional.empty(), "", "");

    /** What the logo says to who cannot see it. @param language tag */
    public String says(String language) {
        return logo.map(one -> one.alt().in(new Language(language))).orElse("");
    }
}
