package nl.meetlat.web.design;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
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
 * part is {@code welcome}, the number of a page, {@code review} or {@code thanks}.
 */
@WebServlet("/app/survey/preview/*")
public class PreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([1-9]\\d{0,17})/([1-9]\\d{0,8})/([a-z]{2,3})/("
            + Preview.WELCOME + "|[1-9]\\d{0,3}|" + Preview.REVIEW + "|" + Preview.THANKS + ")");
    private static final int SEE_OTHER = 303;

    @Inject
    private transient DraftService drafts;
    @Inject
    private transient Preview preview;
    @Inject
    private transient PreviewSession session;
    @Inject
    private transient Brands brands;
    @Inject
    private transient Clock clock;

    /** What an address names. */
    private record Place(String root, long survey, int version, Language language, String part) {

        static Optional<Place> of(HttpServletRequest request) {
            Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
            return path.matches() ? Optional.of(new Place(request.getContextPath(), Long.parseLong(path.group(1)),
                    Integer.parseInt(path.group(2)), new Language(path.group(3)), path.group(4))) : Optional.empty();
        }

        String address() {
            return root + "/app/survey/preview/" + survey + "/" + version + "/" + language + "/" + part;
        }

        String back() {
            return root + "/app/survey/questions?survey=" + survey + "&version=" + version;
        }

        String ofVersion() {
            return survey + "/" + version;
        }

        Place in(Language other) {
            return new Place(root, survey, version, other, part);
        }

        Place at(String other) {
            return new Place(root, survey, version, language, other);
        }

        boolean isPage() {
            return Character.isDigit(part.charAt(0));
        }
    }

    /** Something done at a place with the questionnaire there. */
    private interface Deed {

        void doAt(Place place, Questionnaire questionnaire) throws ServletException, IOException;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        find(request, response, (place, questionnaire) -> show(questionnaire, place, request, response));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (session.token().equals(request.getParameter(Preview.TOKEN))) {
            find(request, response, (place, questionnaire) -> take(questionnaire, place, request, response));
        } else {
            ProblemResponse.send(Problem.of(ProblemCode.REQUEST_FROM_ELSEWHERE), request, response);
        }
    }

    private void find(HttpServletRequest request, HttpServletResponse response, Deed deed)
            throws ServletException, IOException {
        Optional<Place> found = Place.of(request);
        if (found.isEmpty()) {
            ProblemResponse.send(Problem.of(ProblemCode.NOT_FOUND), request, response);
            return;
        }
        Place place = found.get();
        try {
            Questionnaire questionnaire = drafts.version(new SurveyId(place.survey()), place.version())
                    .questionnaire();
            if (!questionnaire.languages().contains(place.language())) {
                goTo(place.in(questionnaire.languages().get(0)), response);
            } else if (place.isPage() && Integer.parseInt(place.part()) > questionnaire.pages().size()) {
                goTo(place.at(Preview.REVIEW), response);
            } else {
                deed.doAt(place, questionnaire);
            }
        } catch (ProblemException e) {
            ProblemResponse.send(new Problem(e), request, response);
        }
    }

    private void show(Questionnaire questionnaire, Place place, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        PreviewAnswers answers = answers(questionnaire, place);
        if (place.part().equals(Preview.WELCOME)) {
            session.forget();
            preview.showWelcome(questionnaire, brand(place), place.language(), place.at("1").address(), place.back(),
                    other -> place.in(other).address(), request, response);
        } else if (place.part().equals(Preview.THANKS)) {
            preview.showThanks(questionnaire, brand(place), place.language(), clock.instant(), place.back(), request,
                    response);
        } else if (place.part().equals(Preview.REVIEW)) {
            preview.showReview(answers, stage(place), request, response);
        } else if (answers.has(Integer.parseInt(place.part()))) {
            preview.show(answers, stage(place), Integer.parseInt(place.part()), request, response);
        } else {
            goTo(place.at(answers.after(Integer.parseInt(place.part()))), response);
        }
    }

    private void take(Questionnaire questionnaire, Place place, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        PreviewAnswers answers = answers(questionnaire, place);
        if (place.part().equals(Preview.REVIEW)) {
            goTo(place.at(answers.submitted()), response);
        } else if (place.isPage()) {
            Optional<String> next = preview.take(answers, stage(place), Integer.parseInt(place.part()), request,
                    response);
            session.keep(place.ofVersion(), answers.values());
            if (next.isPresent()) {
                goTo(place.in(language(questionnaire, place, request)).at(next.get()), response);
            }
        } else {
            goTo(place, response);
        }
    }

    private static Language language(Questionnaire questionnaire, Place place, HttpServletRequest request) {
        return questionnaire.languages().stream()
                .filter(known -> (Preview.LANGUAGE + known).equals(request.getParameter(Preview.GO))).findFirst()
                .orElse(place.language());
    }

    private PreviewAnswers answers(Questionnaire questionnaire, Place place) {
        return new PreviewAnswers(questionnaire, session.values(place.ofVersion()));
    }

    private Preview.Stage stage(Place place) {
        return new Preview.Stage(brand(place), place.language(), part -> place.at(part).address(), place.back(),
                session.token());
    }

    private static void goTo(Place place, HttpServletResponse response) {
        response.setStatus(SEE_OTHER);
        response.setHeader("Location", place.address());
    }

    private Brand brand(Place place) {
        return brands.of(new SurveyId(place.survey()));
    }
}
