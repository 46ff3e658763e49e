package nl.meetlat.web.openlink;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.error.ProblemResponse;

/** The QR code of a wave's open link: {@code /app/wave/open-link/qr.svg?survey=1&wave=1}, with {@code file=1} to keep it. */
@WebServlet("/app/wave/open-link/*")
public class QrCodeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SVG = "/qr.svg";
    private static final String PNG = "/qr.png";
    private static final String NUMBER = "[1-9][0-9]{0,17}";

    @Inject
    private transient OpenLinkService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        try {
            if (!SVG.equals(path) && !PNG.equals(path)) {
                throw new ProblemException(ProblemCode.NOT_FOUND);
            }
            SurveyId survey = new SurveyId(number(request, "survey", ProblemCode.SURVEY_NOT_FOUND));
            WaveId wave = new WaveId(number(request, "wave", ProblemCode.WAVE_NOT_FOUND));
            QrCode code = new QrCode(service.sheet(survey, wave).url()
                    .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND)));
            if (request.getParameter("file") != null) {
                response.setHeader("Content-Disposition",
                        "attachment; filename=\"meetlat-" + wave + path.replace('/', '-') + "\"");
            }
            byte[] content = SVG.equals(path) ? code.svg().getBytes(StandardCharsets.UTF_8) : code.png();
            response.setContentType(SVG.equals(path) ? "image/svg+xml" : "image/png");
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        } catch (ProblemException refusal) {
            ProblemResponse.send(new Problem(refusal), request, response);
        }
    }

    private static long number(HttpServletRequest request, String name, ProblemCode otherwise) {
        String text = request.getParameter(name);
        if (text == null || !text.matches(NUMBER)) {
            throw new ProblemException(otherwise);
        }
        return Long.parseLong(text);
    }
}
