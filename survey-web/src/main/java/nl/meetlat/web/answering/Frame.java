package nl.meetlat.web.answering;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.branding.Brand;
import nl.meetlat.web.language.Texts;

/**
 * What all pages of respondents have around their content.
 *
 * @param language tag of the language of the content
 * @param direction {@code ltr} or {@code rtl}
 * @param title of the browser's window
 * @param survey title of the questionnaire; may be empty
 * @param texts Meetlat's own words
 * @param stylesheet address
 * @param script address
 * @param brand of the organisation whose survey it is
 */
public record Frame(String language, String direction, String title, String survey, Texts texts, String stylesheet,
        String script, Brand brand) {

    private static final String ATTRIBUTE = "frame";
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi");

    static Frame of(Language language, String title, String survey, Brand brand, Assets assets) {
        return of(language, title, survey, Texts.of(Frame.class, language), brand, assets);
    }

    /** @param texts that fit the respondent */
    static Frame of(Language language, String title, String survey, Texts texts, Brand brand,
            Assets assets) {
        String window = Stream.of(title, survey).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u2013 "));
        return new Frame(language.tag(), RIGHT_TO_LEFT.contains(language.tag()) ? "rtl" : "ltr", window, survey,
                texts, assets.address(Assets.Kind.STYLESHEET), assets.address(Assets.Kind.SCRIPT), brand);
    }

    void show(RespondentView view, int status, Object model, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(status);
        request.setAttribute(ATTRIBUTE, this);
        request.setAttribute("t", texts);
        request.setAttribute("page", model);
        request.getRequestDispatcher(view.path()).forward(request, response);
    }
}
