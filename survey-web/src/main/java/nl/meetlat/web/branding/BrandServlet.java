package nl.meetlat.web.branding;

import java.io.IOException;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.web.branding.Brands.BrandFile;

/** Serves logos and colours under names that change with their content. */
@WebServlet(Brands.PATH + "*")
public class BrandServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    private transient Brands brands;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<BrandFile> file = path == null ? Optional.empty() : brands.file(path.substring(1));
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(file.get().mediaType());
        response.setHeader("Cache-Control", FOR_EVER);
        response.setContentLength(file.get().content().length);
        response.getOutputStream().write(file.get().content());
    }
}
