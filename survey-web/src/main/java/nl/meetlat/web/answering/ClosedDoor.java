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

/**
 * What somebody sees whose link or page opens nothing: always the same, whether it never existed, was withdrawn or is
 * misspelt.
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

    void show(int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Language language = spoken.language();
        Notice notice = Notice.unknown(language);
        Frame.of(language, notice.heading(), "", Brand.NONE, assets).show(RespondentView.NOTICE, status, notice,
                request, response);
    }
}
