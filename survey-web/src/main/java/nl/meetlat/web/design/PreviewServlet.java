package nl.meetlat.web.design;

import java.io.IOException;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.web.answering.Preview;
import nl.meetlat.web.answering.PreviewAnswers;
import nl.meetlat.web.branding.Brand;
import nl.meetlat.web.branding.Brands;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.error.ProblemResponse;

/**
 * The preview of a questionnaire, from welcome to thanks: {@code /app/survey/preview/SURVEY/VERSION/LANGUAGE/PART}, where the
 * part is {@code welcome}, the number of a page or {@code thanks}.
 */
@WebServlet("/app/survey/preview/*")
public class PreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String WELCOME = "welcome";
    private static final String THANKS = "thanks";
    private static final Pattern PATH = Pattern
            .compile("/([1-9]\\d{0,17})/([1-9]\\d{0,8})/([a-z]{2,3})/(" + WELCOME + "|[1-9]\\d{0,3}|" + THANKS + ")");
    private static final String LANGUAGE = "language:";

    @Inject
    private transient DraftService drafts;
    @Inject
    private transient Preview preview;
    @Inject
    private transient Brands brands;
    @Inject
    private transient Clock clock;

    /** What an address names. */
    private record Place(String root, long survey, int version, Language language, String part) {

        String address() {
            return root + "/app/survey/preview/" + survey + "/" + version + "/" + language + "/" + part;
        }

        String back() {
            return root + "/app/survey/questions?survey=" + survey + "&version=" + version;
        }

        Place in(Language other) {
            return new Place(root, survey, version, other, part);
        }

        /** The page with this number, or what comes before the first and after the last. */
        Place page(int number, int pages) {
            String there = number < 1 ? WELCOME : number > pages ? THANKS : Integer.toString(number);
            return new Place(root, survey, version, language, there);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            ProblemResponse.send(Problem.of(ProblemCode.NOT_FOUND), request, response);
            return;
        }
        Place place = new Place(request.getContextPath(), Long.parseLong(path.group(1)),
                Integer.parseInt(path.group(2)), new Language(path.group(3)), path.group(4));
        try {
            Questionnaire questionnaire = drafts.version(new SurveyId(place.survey()), place.version())
                    .questionnaire();
            if (questionnaire.languages().contains(place.language())) {
                show(questionnaire, place, request, response);
            } else {
                response.sendRedirect(place.in(questionnaire.languages().get(0)).address());
            }
        } catch (ProblemException e) {
            ProblemResponse.send(new Problem(e), request, response);
        }
    }

    private void show(Questionnaire questionnaire, Place place, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        int pages = questionnaire.pages().size();
        if (place.part().equals(WELCOME)) {
            preview.showWelcome(questionnaire, brand(place), place.language(), place.page(1, pages).address(),
                    place.back(),
                    other -> place.in(other).address(), request, response);
        } else if (place.part().equals(THANKS)) {
            preview.showThanks(questionnaire, brand(place), place.language(), clock.instant(), place.back(), request,
                    response);
        } else {
            showPage(questionnaire, place, Integer.parseInt(place.part()), request, response);
        }
    }

    private void showPage(Questionnaire questionnaire, Place place, int number, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        String go = request.getParameter("_go");
        int pages = questionnaire.pages().size();
        if (number > pages) {
            response.sendRedirect(place.page(number, pages).address());
            return;
        }
        PreviewAnswers answers = new PreviewAnswers(questionnaire, request.getParameterMap());
        if (go == null && answers.has(number)) {
            preview.show(answers, brand(place), place.language(), number, place.address(), place.back(), request,
                    response);
        } else if (go == null) {
            response.sendRedirect(place.page(answers.after(number).orElse(pages + 1), pages).address()
                    + answers.query());
        } else {
            response.sendRedirect(next(questionnaire, place, number, go, answers).address() + answers.query());
        }
    }

    private static Place next(Questionnaire questionnaire, Place place, int number, String go,
            PreviewAnswers answers) {
        int pages = questionnaire.pages().size();
        if (go.startsWith(LANGUAGE)) {
            return place.in(questionnaire.languages().stream().filter(known -> go.equals(LANGUAGE + known))
                    .findFirst().orElse(place.language()));
        }
        if (go.equals("previous")) {
            return place.page(answers.before(number).orElse(0), pages);
        }
        return answers.bringMore(number) ? place : place.page(answers.after(number).orElse(pages + 1), pages);
    }

    private Brand brand(Place place) {
        return brands.of(new SurveyId(place.survey()));
    }
}
