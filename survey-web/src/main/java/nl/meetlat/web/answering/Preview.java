package nl.meetlat.web.answering;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.Pace;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;
import nl.meetlat.web.branding.Brand;
import nl.meetlat.web.language.Texts;

/** Shows the welcome, a page of questions or the thanks as a respondent will see it, before anybody can answer. Nothing is saved. */
@ApplicationScoped
public class Preview {

    /** Parts of a preview, besides the numbers of its pages. */
    public static final String WELCOME = "welcome";
    public static final String REVIEW = ReviewPage.REVIEW;
    public static final String THANKS = "thanks";
    /** The parameter in which forms send the token along. */
    public static final String TOKEN = "_token";
    /** The parameter that says which button sent a form. */
    public static final String GO = PostedPage.GO;
    /** What the button to another language says, before the tag of the language. */
    public static final String LANGUAGE = QuestionsPage.LANGUAGE;
    private static final int NOT_TAKEN = 422;
    /** The smallest group shown is stated with a wave: a preview promises nothing about groups. */
    private static final int NO_WAVE_YET = 0;

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
     * Where a preview is shown.
     *
     * @param brand of the survey
     * @param language of the page
     * @param address of a part: the welcome, the number of a page, the overview or the thanks, and marks behind it
     * @param back address that leads out of the preview
     * @param token what forms send along to prove that they are of a page of ours
     */
    public record Stage(Brand brand, Language language, UnaryOperator<String> address, String back, String token) {

        private List<Questions.Carried> carried() {
            return List.of(new Questions.Carried(TOKEN, token));
        }
    }

    /**
     * Shows a page.
     *
     * @param number of a page on the way, from 1
     */
    public void show(PreviewAnswers answers, Stage stage, int number, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        PageSummary summary = summary(answers, stage, number);
        summary.marked(mark -> request.getParameter(mark) != null);
        show(answers, stage, number, summary, HttpServletResponse.SC_OK, request, response);
    }

    private static PageSummary summary(PreviewAnswers answers, Stage stage, int number) {
        return new PageSummary(answers.questionnaire().cards(number, answers.answers(), stage.language()),
                stage.language());
    }

    private void show(PreviewAnswers answers, Stage stage, int number, PageSummary summary, int status,
            HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Questionnaire questionnaire = answers.questionnaire().questionnaire();
        Language language = stage.language();
        AskedPage page = answers.questionnaire().pages(language).get(number - 1);
        Itinerary itinerary = answers.itinerary();
        List<LanguageChoice> others = questionnaire.languages().stream().filter(other -> !other.equals(language))
                .map(other -> LanguageChoice.of(other, "")).toList();
        Questions questions = new Questions(page.title(), page.introduction(), itinerary.position(number),
                itinerary.count(), Pace.announced(questionnaire).minutesLeft(number, itinerary::has), summary.cards(),
                summary.summary(), stage.address().apply(String.valueOf(number)), "", stage.back(), "",
                request.getParameter(Questions.ASKED) != null, request.getParameter(Questions.FROM_REVIEW) != null,
                stage.carried(), others, NO_WAVE_YET);
        String title = Texts.of(Preview.class, language).get("questions.title", questions.number(), questions.count());
        Frame.of(language, summary.title(title), questionnaire.title().in(language), stage.brand(), assets)
                .show(RespondentView.QUESTIONS, status, questions, request, response);
    }

    /**
     * Takes the form of a page and shows the page again when something in it is wrong.
     *
     * @return the part to go on to, with marks; empty when the page was shown again
     */
    public Optional<String> take(PreviewAnswers answers, Stage stage, int number, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        PostedPage posted = PostedPage.of(answers.questionnaire().pages(stage.language()).get(number - 1),
                request.getParameterMap());
        List<AnswerOutcome> outcomes = answers.take(posted);
        PageSummary summary = summary(answers, stage, number);
        if (outcomes.stream().anyMatch(outcome -> !(outcome instanceof AnswerOutcome.Kept))) {
            summary.problems(outcomes);
            show(answers, stage, number, summary, NOT_TAKEN, request, response);
            return Optional.empty();
        }
        String go = request.getParameter(GO) == null ? "" : request.getParameter(GO);
        if (go.startsWith(LANGUAGE)) {
            return Optional.of(String.valueOf(number));
        }
        if (go.equals(QuestionsPage.PREVIOUS)) {
            return Optional.of(answers.before(number));
        }
        boolean fromReview = request.getParameter(Questions.FROM_REVIEW) != null;
        Optional<String> heldUp = PageSummary.heldUp(summary.cards(), posted,
                request.getParameter(Questions.ASKED) != null);
        if (heldUp.isPresent()) {
            return heldUp.map(mark -> fromReview ? marked(String.valueOf(number), mark, Questions.FROM_REVIEW)
                    : marked(String.valueOf(number), mark));
        }
        return Optional.of(fromReview ? REVIEW : answers.after(number));
    }

    static String marked(String part, String... marks) {
        return part + "?" + String.join("=1&", marks) + "=1#" + Summary.ANCHOR;
    }

    /** Shows all answers under each other. */
    public void showReview(PreviewAnswers answers, Stage stage, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        Language language = stage.language();
        Review review = Review.of(answers.questionnaire(), answers.answers(), language,
                page -> page + "?" + Questions.FROM_REVIEW + "=1",
                page -> stage.address().apply(String.valueOf(page)))
                .with(stage.address().apply(REVIEW), "", stage.back(), stage.carried());
        String title = Texts.of(Preview.class, language).get("review.title");
        Frame.of(language, title, answers.questionnaire().questionnaire().title().in(language), stage.brand(), assets)
                .show(RespondentView.REVIEW, HttpServletResponse.SC_OK, review, request, response);
    }
}
