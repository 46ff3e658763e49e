package nl.meetlat.web.answering;

import java.io.IOException;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Serves the stylesheet and the script under names that change with their content. */
@WebServlet(Assets.PATH + "*")
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Optional<Assets.Asset> found = path == null ? Optional.empty() : assets.named(path.substring(1));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Assets.Asset asset = found.get();
        response.setContentType(asset.mediaType());
        response.setHeader("Cache-Control", FOR_EVER);
        response.setHeader("Vary", "Accept-Encoding");
        byte[] content = asset.plain();
        String accepted = request.getHeader("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            content = asset.compressed();
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
