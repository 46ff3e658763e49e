package nl.meetlat.web.answering;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.Pace;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.branding.Brand;
import nl.meetlat.web.language.Texts;

/** Shows the welcome, a page of questions or the thanks as a respondent will see it, before anybody can answer. Nothing is saved. */
@ApplicationScoped
public class Preview {

    private Assets assets;

    protected Preview() {}

    @Inject
    Preview(Assets assets) {
        this.assets = assets;
    }

    /**
     * Shows what is read before the questions.
     *
     * @param begin address its button goes to with a GET
     * @param back address that leads out of the preview
     * @param inOther the address of the same in another language
     */
    public void showWelcome(Questionnaire questionnaire, Brand brand, Language language, String begin, String back,
            Function<Language, String> inOther, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        RespondentTexts texts = questionnaire.texts();
        List<LanguageChoice> others = questionnaire.languages().stream().filter(other -> !other.equals(language))
                .map(other -> LanguageChoice.of(other, inOther.apply(other))).toList();
        Texts words = Texts.of(Preview.class, language);
        Welcome welcome = new Welcome(texts.purpose().in(language), texts.minutes(),
                List.of(new Welcome.Fact(words.get("preview.told"), words.get("preview.told.text"))), "", false, others,
                begin, "", back, "");
        Frame.of(language, "", questionnaire.title().in(language), brand, assets).show(RespondentView.WELCOME,
                HttpServletResponse.SC_OK, welcome, request, response);
    }

    /**
     * Shows what is read after sending.
     *
     * @param day on which it was sent
     * @param back address that leads out of the preview
     */
    public void showThanks(Questionnaire questionnaire, Brand brand, Language language, Instant day, String back,
            HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Texts words = Texts.of(Preview.class, language);
        Notice thanks = new Notice(words.get("received.title"), List.of(questionnaire.texts().thanks().in(language),
                words.get("received.text", Days.of(day, language)), words.get("preview")), words.get("preview.back"),
                back);
        Frame.of(language, thanks.heading(), questionnaire.title().in(language), brand, assets).show(
                RespondentView.NOTICE,
                HttpServletResponse.SC_OK, thanks, request, response);
    }

    /**
     * Shows a page.
     *
     * @param answers given so far
     * @param number of a page on the way, from 1
     * @param action address its buttons go to with a GET and the parameter {@code _go}: {@code next}, {@code previous} or
     *            {@code language:} and a tag
     * @param back address that leads out of the preview
     */
    public void show(PreviewAnswers answers, Brand brand, Language language, int number, String action, String back,
            HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Questionnaire questionnaire = answers.questionnaire().questionnaire();
        List<AskedPage> pages = answers.questionnaire().pages(language);
        AskedPage page = pages.get(number - 1);
        Itinerary itinerary = answers.itinerary();
        List<Card> cards = answers.questionnaire().cards(number, answers.answers(), language);
        List<LanguageChoice> others = questionnaire.languages().stream().filter(other -> !other.equals(language))
                .map(other -> LanguageChoice.of(other, "")).toList();
        Questions questions = new Questions(page.title(), page.introduction(), itinerary.position(number),
                itinerary.count(), Pace.announced(questionnaire).minutesLeft(number, itinerary::has), cards,
                Summary.NONE, action, "", back, "", false, false, answers.carried(number), others,
                Wave.DEFAULT_MINIMUM_GROUP_SIZE);
        String title = Texts.of(Preview.class, language).get("questions.title", questions.number(), questions.count());
        Frame.of(language, title, questionnaire.title().in(language), brand, assets).show(RespondentView.QUESTIONS,
                HttpServletResponse.SC_OK, questions, request, response);
    }
}
