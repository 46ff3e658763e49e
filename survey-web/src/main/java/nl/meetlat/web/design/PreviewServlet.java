package nl.meetlat.web.design;

import java.io.IOException;
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
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.error.ProblemResponse;

/** The preview of a questionnaire, page by page: {@code /app/survey/preview/SURVEY/VERSION/LANGUAGE/PAGE}. */
@WebServlet("/app/survey/preview/*")
public class PreviewServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern
            .compile("/([1-9]\\d{0,17})/([1-9]\\d{0,8})/([a-z]{2,3})/([1-9]\\d{0,3})");
    private static final String LANGUAGE = "language:";

    @Inject
    private transient DraftService drafts;
    @Inject
    private transient Preview preview;

    /** What an address names. */
    private record Place(long survey, int version, Language language, int page) {

        String address(HttpServletRequest request) {
            return request.getContextPath() + "/app/survey/preview/" + survey + "/" + version + "/" + language + "/"
                    + page;
        }

        Place at(Language other, int number) {
            return new Place(survey, version, other, number);
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
        Place place = new Place(Long.parseLong(path.group(1)), Integer.parseInt(path.group(2)),
                new Language(path.group(3)), Integer.parseInt(path.group(4)));
        try {
            Questionnaire questionnaire = drafts.version(new SurveyId(place.survey()), place.version())
                    .questionnaire();
            show(questionnaire, place, request, response);
        } catch (ProblemException e) {
            ProblemResponse.send(new Problem(e), request, response);
        }
    }

    private void show(Questionnaire questionnaire, Place place, HttpServletRequest request,
            HttpServletResponse response) throws ServletException, IOException {
        String back = request.getContextPath() + "/app/survey/questions?survey=" + place.survey() + "&version="
                + place.version();
        String go = request.getParameter("_go");
        int pages = questionnaire.pages().size();
        if (go != null && go.startsWith(LANGUAGE)) {
            Language other = questionnaire.languages().stream().filter(known -> go.equals(LANGUAGE + known))
                    .findFirst().orElse(place.language());
            response.sendRedirect(place.at(other, place.page()).address(request));
        } else if (go != null) {
            int next = place.page() + (go.equals("previous") ? -1 : 1);
            response.sendRedirect(next < 1 || next > pages ? back : place.at(place.language(), next).address(request));
        } else if (place.page() > pages || !questionnaire.languages().contains(place.language())) {
            response.sendRedirect(back);
        } else {
            preview.show(questionnaire, place.language(), place.page(), place.address(request), back, request,
                    response);
        }
    }
}
