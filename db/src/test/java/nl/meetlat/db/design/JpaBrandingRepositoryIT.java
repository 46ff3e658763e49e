package nl.meetlat.db.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.AccentColour;
import nl.meetlat.core.survey.Branding;
import nl.meetlat.core.survey.BrandingRepository;
import nl.meetlat.core.survey.Logo;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.db.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class JpaBrandingRepositoryIT {

    private static final SurveyId SURVEY = new SurveyId(1);
    private static final SurveyId COPY = new SurveyId(2);
    private static final byte[] PICTURE = {1, 2, 3};
    private static final Logo LOGO = new Logo("0123456789abcdef", true, 240, 60,
            LocalizedText.of("Logo van de \"hogeschool\"", "Logo of the university"));
    private static final Branding BRANDING = new Branding(Optional.of(LOGO), Optional.of(new AccentColour("#0f5c63")));

    private final TestDatabase database = TestDatabase.emptied();
    private final BrandingRepository brandings = database.each(JpaBrandingRepository::new, BrandingRepository.class);

    JpaBrandingRepositoryIT() {
        database.execute("INSERT INTO design.survey (id, title, created_at) VALUES (1, '{}', now()), (2, '{}', now())");
    }

    @Test
    void of_whenNothingIsChosen_isMeetlatsOwn() {
        assertThat(brandings.of(SURVEY)).isEqualTo(Branding.NONE);
        assertThat(brandings.picture(LOGO.hash())).isEmpty();
    }

    @Test
    void save_withAPicture_keepsItUntilAnotherComesOrItGoes() {
        brandings.save(SURVEY, BRANDING, PICTURE);
        assertThat(brandings.of(SURVEY)).isEqualTo(BRANDING);
        assertThat(brandings.picture(LOGO.hash())).contains(PICTURE);

        Branding withoutAccent = new Branding(Optional.of(LOGO), Optional.empty());
        brandings.save(SURVEY, withoutAccent);
        assertThat(brandings.of(SURVEY)).isEqualTo(withoutAccent);
        assertThat(brandings.picture(LOGO.hash())).contains(PICTURE);

        brandings.copy(SURVEY, COPY);
        assertThat(brandings.of(COPY)).isEqualTo(withoutAccent);

        brandings.save(SURVEY, Branding.NONE);
        assertThat(brandings.picture(LOGO.hash())).as("the copy's own").contains(PICTURE);
        brandings.save(COPY, Branding.NONE);
        assertThat(brandings.of(SURVEY)).isEqualTo(Branding.NONE);
        assertThat(brandings.picture(LOGO.hash())).isEmpty();
    }
}
