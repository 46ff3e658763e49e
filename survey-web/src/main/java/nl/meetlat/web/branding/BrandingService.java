package nl.meetlat.web.branding;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.AccentColour;
import nl.meetlat.core.survey.Branding;
import nl.meetlat.core.survey.BrandingRepository;
import nl.meetlat.core.survey.Logo;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.web.security.Audit;
import nl.meetlat.web.security.Right;
import nl.meetlat.web.security.SurveyAccess;

/** Choosing the logo and colour of a survey, for its researchers. */
@ApplicationScoped
@Transactional
public class BrandingService {

    private SurveyAccess access;
    private BrandingRepository brandings;
    private Brands brands;
    private Audit audit;

    protected BrandingService() {}

    @Inject
    BrandingService(SurveyAccess access, BrandingRepository brandings, Brands brands, Audit audit) {
        this.access = access;
        this.brandings = brandings;
        this.brands = brands;
        this.audit = audit;
    }

    /** @throws nl.meetlat.web.error.ProblemException {@code survey.not-found} */
    Branding branding(SurveyId survey) {
        access.survey(survey, Right.RESEARCH);
        return brandings.of(survey);
    }

    /**
     * With the picture there is, if any.
     *
     * @param alt what the logo says, in every language Meetlat speaks; not looked at when there is no logo
     * @throws LogoTextMissingException when there is a logo and a language is missing
     */
    void keepLogo(SurveyId survey, LocalizedText alt, Optional<AccentColour> accent) {
        Optional<Logo> logo = branding(survey).logo();
        if (logo.isPresent()) {
            LogoTextMissingException.throwIfIncomplete(alt);
        }
        brandings.save(survey, new Branding(
                logo.map(known -> new Logo(known.hash(), known.png(), known.width(), known.height(), alt)), accent));
        done(survey);
    }

    /** Without a picture. */
    void removeLogo(SurveyId survey, Optional<AccentColour> accent) {
        access.survey(survey, Right.RESEARCH);
        brandings.save(survey, new Branding(Optional.empty(), accent));
        done(survey);
    }

    /**
     * With a new picture.
     *
     * @param alt what the logo says, in every language Meetlat speaks
     * @throws LogoTextMissingException when a language is missing
     * @throws nl.meetlat.web.error.ProblemException {@code logo.too-large}, {@code logo.unreadable},
     *             {@code logo.too-detailed}
     */
    void replaceLogo(SurveyId survey, byte[] file, LocalizedText alt, Optional<AccentColour> accent) {
        access.survey(survey, Right.RESEARCH);
        LogoTextMissingException.throwIfIncomplete(alt);
        LogoPicture picture = LogoPicture.of(file);
        Logo logo = new Logo(picture.hash(), picture.png(), picture.width(), picture.height(), alt);
        brandings.save(survey, new Branding(Optional.of(logo), accent), picture.content());
        done(survey);
    }

    private void done(SurveyId survey) {
        brands.changed(survey);
        audit.note("survey.branding", survey, "");
    }
}
