package nl.meetlat.web.answering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;

/**
 * The stylesheet and the script of the respondent's pages: read, compressed and named after their content once, so that a
 * browser may keep them for ever.
 */
@ApplicationScoped
public class Assets {

    static final String PATH = "/a/assets/";

    private static final int NAME_BYTES = 8;

    /** What there is. */
    enum Kind {

        STYLESHEET("css", "text/css;charset=UTF-8", "/resources/meetlat/tokens.css",
                "/WEB-INF/answering/answering.css"),
        SCRIPT("js", "text/javascript;charset=UTF-8", "/WEB-INF/answering/answering.js");

        private final String suffix;
        private final String mediaType;
        private final List<String> sources;

        Kind(String suffix, String mediaType, String... sources) {
            this.suffix = suffix;
            this.mediaType = mediaType;
            this.sources = List.of(sources);
        }

        String mediaType() {
            return mediaType;
        }
    }

    /** One file as it goes over the wire. */
    record Asset(String name, String mediaType, byte[] plain, byte[] compressed) {}

    private final Map<Kind, Asset> assets = new EnumMap<>(Kind.class);
    private String contextPath;

    protected Assets() {}

    @Inject
    Assets(ServletContext context) {
        contextPath = context.getContextPath();
        for (Kind kind : Kind.values()) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (String source : kind.sources) {
                all.writeBytes(withoutLayout(read(context, source)));
            }
            assets.put(kind, asset(kind, all.toByteArray()));
        }
    }

    String address(Kind kind) {
        return contextPath + PATH + assets.get(kind).name();
    }

    Optional<Asset> named(String name) {
        return assets.values().stream().filter(asset -> asset.name().equals(name)).findFirst();
    }

    private static Asset asset(Kind kind, byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            String hash = HexFormat.of().formatHex(Arrays.copyOf(digest, NAME_BYTES));
            return new Asset("answering." + hash + "." + kind.suffix, kind.mediaType, content, compressed(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }

    private static String read(ServletContext context, String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the application lacks " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    /** Without comments in blocks and without indentation; lines stay. */
    private static byte[] withoutLayout(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s+", "").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] compressed(byte[] content) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("compressing in memory failed", e);
        }
        return compressed.toByteArray();
    }
}
