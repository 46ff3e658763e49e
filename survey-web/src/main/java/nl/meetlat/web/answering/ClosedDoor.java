package nl.meetlat.web.answering;

import java.io.IOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.branding.Brand;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;

/**
 * What somebody sees whose link or page opens nothing: at each place always the same, whether it never existed, was withdrawn
 * or is misspelt.
 */
@ApplicationScoped
public class ClosedDoor {

    private Assets assets;
    private SpokenLanguage spoken;

    protected ClosedDoor() {}

    @Inject
    ClosedDoor(Assets assets, SpokenLanguage spoken) {
        this.assets = assets;
        this.spoken = spoken;
    }

    /** Where somebody stands, and so what can be done about it. */
    enum At {

        /** A mailed link, which can be opened in the mail again. */
        PERSONAL_LINK("unknown.text"),
        /** A link on a poster, perhaps copied by hand. */
        OPEN_LINK("unknown.text.open"),
        /** A page behind either. */
        PAGE("unknown.text.page");

        private final String text;

        At(String text) {
            this.text = text;
        }

        private Notice notice(Language language) {
            Texts texts = Texts.of(ClosedDoor.class, language);
            return Notice.of(texts.get("unknown.title"), texts.get(text));
        }
    }

    void show(At place, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Language language = spoken.language();
        Notice notice = place.notice(language);
        Frame.of(language, notice.heading(), "", Brand.NONE, assets).show(RespondentView.NOTICE, status, notice,
                request, response);
    }
}
