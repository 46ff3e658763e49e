package nl.meetlat.reporting.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.document.Document;
import nl.meetlat.reporting.docx.DocxBody.Medium;
import nl.meetlat.reporting.markup.Markup;
import nl.meetlat.reporting.text.Phrases;

/** Writes documents for Word: an A4 page, headings and captions by styles, tables that repeat their headings. */
public final class DocxWriter {

    /** Earliest moment a zip entry can have; the same for every file, so that equal documents are equal files. */
    private static final long ENTRY_TIME = 315_619_200_000L;
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Document document;
    private final String languageTag;

    private DocxWriter(Document document) {
        this.document = document;
        this.languageTag = document.language().equals(Language.DUTCH) ? "nl-NL"
                : document.language().equals(Language.ENGLISH) ? "en-GB" : document.language().tag();
    }

    /** Writes the document as a {@code .docx} file; the stream is not closed. */
    public static void write(Document document, OutputStream out) throws IOException {
        new DocxWriter(document).write(out);
    }

    private void write(OutputStream out) throws IOException {
        DocxBody body = new DocxBody(document.language());
        String text = body.write(document);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        entry(zip, "[Content_Types].xml", contentTypes());
        entry(zip, "_rels/.rels", packageRelationships());
        entry(zip, "docProps/core.xml", coreProperties());
        entry(zip, "word/document.xml", text);
        entry(zip, "word/_rels/document.xml.rels", documentRelationships(body.media()));
        entry(zip, "word/styles.xml", styles());
        entry(zip, "word/settings.xml", settings());
        entry(zip, "word/footer1.xml", footer());
        for (Medium medium : body.media()) {
            entry(zip, "word/" + medium.path(), medium.bytes());
        }
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        entry(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String contentTypes() {
        String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        Markup out = Markup.xmlDocument().start("Types").attribute("xmlns",
                "http://schemas.openxmlformats.org/package/2006/content-types");
        for (String[] type : new String[][] {{"rels", "application/vnd.openxmlformats-package.relationships+xml"},
                {"xml", "application/xml"}, {"png", "image/png"}}) {
            out.start("Default").attribute("Extension", type[0]).attribute("ContentType", type[1]).end();
        }
        for (String[] type : new String[][] {{"/word/document.xml", main + "document.main+xml"},
                {"/word/styles.xml", main + "styles+xml"}, {"/word/settings.xml", main + "settings+xml"},
                {"/word/footer1.xml", main + "footer+xml"},
                {"/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"}}) {
            out.start("Override").attribute("PartName", type[0]).attribute("ContentType", type[1]).end();
        }
        return out.end().toString();
    }

    private static String packageRelationships() {
        Markup out = relationships();
        relationship(out, "rId1", OFFICE + "officeDocument", "word/document.xml");
        relationship(out, "rId2",
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        return out.end().toString();
    }

    private static String documentRelationships(List<Medium> media) {
        Markup out = relationships();
        relationship(out, "rIdStyles", OFFICE + "styles", "styles.xml");
        relationship(out, "rIdSettings", OFFICE + "settings", "settings.xml");
        relationship(out, "rIdFooter", OFFICE + "footer", "footer1.xml");
        media.forEach(medium -> relationship(out, medium.relationship(), OFFICE + "image", medium.path()));
        return out.end().toString();
    }

    private static Markup relationships() {
        return Markup.xmlDocument().start("Relationships").attribute("xmlns", RELATIONSHIPS);
    }

    private static void relationship(Markup out, String id, String type, String target) {
        out.start("Relationship").attribute("Id", id).attribute("Type", type).attribute("Target", target).end();
    }

    private String coreProperties() {
        return Markup.xmlDocument().start("cp:coreProperties")
                .attribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
                .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/").element("dc:title", document.title())
                .element("dc:description", document.imprint()).element("dc:language", languageTag).end().toString();
    }

    private String styles() throws IOException {
        try (InputStream in = DocxWriter.class.getResourceAsStream("styles.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("LANGUAGE", languageTag);
        }
    }

    private String settings() {
        Markup out = Markup.xmlDocument().start("w:settings").attribute("xmlns:w", Wml.NAMESPACE);
        out.start("w:zoom").attribute("w:percent", 100).end();
        out.start("w:defaultTabStop").attribute("w:val", 567).end();
        out.start("w:compat").start("w:compatSetting").attribute("w:name", "compatibilityMode")
                .attribute("w:uri", "http://schemas.microsoft.com/office/word").attribute("w:val", 15).end().end();
        out.start("w:themeFontLang").attribute("w:val", languageTag).end();
        out.start("w:decimalSymbol").attribute("w:val", languageTag.startsWith("nl") ? "," : ".").end();
        out.start("w:listSeparator").attribute("w:val", languageTag.startsWith("nl") ? ";" : ",").end();
        return out.end().toString();
    }

    private String footer() {
        Phrases phrases = Phrases.in(document.language());
        Wml wml = Wml.part("w:ftr");
        wml.startParagraph("Footer");
        wml.run(document.imprint()).tab();
        String marked = phrases.text("document.page", "\uE010", "\uE011");
        int page = marked.indexOf('\uE010');
        int pages = marked.indexOf('\uE011');
        wml.run(marked.substring(0, page)).field("PAGE", "1").run(marked.substring(page + 1, pages))
                .field("NUMPAGES", "1").run(marked.substring(pages + 1));
        wml.endParagraph();
        return wml.endPart();
    }
}
