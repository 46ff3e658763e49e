package nl.meetlat.web.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.reporting.html.HtmlWriter;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.error.ProblemResponse;
import nl.meetlat.web.error.Problems;
import nl.meetlat.web.language.SpokenLanguage;

/** The files of a report, below the page of the report: {@code /app/wave/report/report.docx?survey=1&wave=1}. */
@WebServlet("/app/wave/report/*")
public class ReportFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The printable page has its style inside; nothing else may be loaded or run. */
    private static final String PAGE_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'; style-src " + HtmlWriter.styleSource();

    @Inject
    private transient ResultsService service;
    @Inject
    private transient SpokenLanguage spoken;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ReportFile file = ReportFile.named(request.getPathInfo() == null ? "" : request.getPathInfo().substring(1))
                    .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
            SurveyId survey = new SurveyId(number(request, "survey", ProblemCode.SURVEY_NOT_FOUND));
            WaveId wave = new WaveId(number(request, "wave", ProblemCode.WAVE_NOT_FOUND));
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            file.write(service.download(survey, wave, file), spoken.language(), content);
            send(file, wave, content, response);
        } catch (ProblemException refusal) {
            ProblemResponse.send(Problems.of(refusal, request.getRequestURI()), request, response);
        }
    }

    private static void send(ReportFile file, WaveId wave, ByteArrayOutputStream content,
            HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLength(content.size());
        if (file.isDownload()) {
            response.setHeader("Content-Disposition",
                    "attachment; filename=\"meetlat-" + wave + "-" + file.fileName() + "\"");
        } else {
            response.setHeader("Content-Security-Policy", PAGE_POLICY);
        }
        content.writeTo(response.getOutputStream());
    }

    private static long number(HttpServletRequest request, String name, ProblemCode otherwise) {
        String text = request.getParameter(name);
        if (text == null || !text.matches("[1-9][0-9]{0,17}")) {
            throw new ProblemException(otherwise);
        }
        return Long.parseLong(text);
    }
}
