package nl.meetlat.reporting.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.document.Block;
import nl.meetlat.reporting.document.Document;
import nl.meetlat.reporting.document.Heading;
import nl.meetlat.reporting.markup.Markup;
import nl.meetlat.reporting.text.Phrases;

/** Writes documents as HTML 5, readable on a phone, a desk and paper, light and dark. */
public final class HtmlWriter {

    private static final String STYLE_SHEET = load("/META-INF/resources/document/document.css");
    private static final String TOKENS = load("tokens.css");
    private static final int CONTENTS_FROM = 4;

    private HtmlWriter() {}

    /** The document as a page that needs nothing but itself. */
    public static String page(Document document) {
        Phrases phrases = Phrases.in(document.language());
        Markup out = Markup.htmlDocument();
        out.start("html").attribute("lang", document.language().tag()).start("head");
        out.start("meta").attribute("charset", "utf-8").end();
        out.start("meta").attribute("name", "viewport").attribute("content", "width=device-width, initial-scale=1")
                .end();
        out.start("meta").attribute("name", "color-scheme").attribute("content", "light dark").end();
        out.element("title", document.title()).style(pageStyle()).end().newLine();
        out.start("body").start("main").attribute("class", "document");
        out.start("header").element("h1", document.title());
        if (!document.subtitle().isEmpty()) {
            out.start("p").attribute("class", "subtitle").text(document.subtitle()).end();
        }
        out.end().newLine();
        contents(out, document, phrases);
        HtmlBlocks blocks = new HtmlBlocks(out, document.language(), 2);
        document.blocks().forEach(block -> block.accept(blocks));
        out.end();
        if (!document.imprint().isEmpty()) {
            out.start("footer").attribute("class", "imprint").text(document.imprint()).end();
        }
        return out.end().end().newLine().toString();
    }

    /**
     * Blocks to stand in a page, inside an element of class {@code document}. The page defines the colour tokens and links the
     * style sheet, in which every rule is below that class: Faces serves it as resource {@code document:document.css}.
     *
     * @param topLevel level of a chapter's heading, 1-4: 2 when the page has its own h1
     */
    public static String fragment(List<Block> blocks, Language language, int topLevel) {
        Markup out = Markup.htmlFragment();
        HtmlBlocks visitor = new HtmlBlocks(out, language, topLevel);
        blocks.forEach(block -> block.accept(visitor));
        return out.toString();
    }

    /** A source for {@code style-src} in a content security policy that allows the style of {@link #page} and nothing else. */
    public static String styleSource() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(pageStyle().getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String pageStyle() {
        return TOKENS + STYLE_SHEET;
    }

    private static void contents(Markup out, Document document, Phrases phrases) {
        List<Heading> chapters = document.blocks().stream().filter(Heading.class::isInstance).map(Heading.class::cast)
                .filter(heading -> heading.level() == 1).toList();
        if (chapters.size() < CONTENTS_FROM) {
            return;
        }
        out.start("nav").attribute("class", "contents").attribute("aria-label", phrases.text("document.contents"));
        out.start("ol");
        for (Heading chapter : chapters) {
            out.start("li").start("a").attribute("href", "#" + chapter.anchor()).text(chapter.text()).end().end();
        }
        out.end().end().newLine();
    }

    private static String load(String name) {
        try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
