package nl.meetlat.core.survey;

import java.util.Optional;

/** Logos and colours of surveys. */
public interface BrandingRepository {

    /** {@link Branding#NONE} while nothing is chosen. */
    Branding of(SurveyId survey);

    /** Keeps the picture that is there when the logo is the same; removes it when there is no logo any more. */
    void save(SurveyId survey, Branding branding);

    /** As above, with a new picture. @param picture of the branding's logo */
    void save(SurveyId survey, Branding branding, byte[] picture);

    /** Gives a survey that has none yet the logo and colour of another, if that has any. */
    void copy(SurveyId from, SurveyId to);

    /** The picture with this hash, of whatever survey. */
    Optional<byte[]> picture(String hash);
}
