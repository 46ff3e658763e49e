package nl.meetlat.reporting.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

import nl.meetlat.core.question.Language;
import nl.meetlat.reporting.document.Documents;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

    private static byte[] written(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxWriter.write(Documents.withOneOfEverything(language), out);
        return out.toByteArray();
    }

    private static XWPFDocument read(Language language) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(written(language)));
    }

    private static String part(Language language, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written(language)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException("no part " + name);
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String style) {
        return document.getParagraphs().stream().filter(each -> style.equals(each.getStyle())).findFirst()
                .orElseThrow();
    }

    @Test
    void write_givesHeadingsByStyleAndCaptionsByField() throws IOException {
        try (XWPFDocument document = read(Language.DUTCH)) {
            assertThat(paragraph(document, "Title").getText()).isEqualTo("Title " + Documents.ATTACK);
            assertThat(paragraph(document, "Heading1").getText()).isEqualTo("Chapter " + Documents.ATTACK);
            assertThat(paragraph(document, "Heading2").getText()).isEqualTo("Method");
            assertThat(paragraph(document, "FigureCaption").getText()).isEqualTo("Figuur 1. Means nl");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(paragraph(document, "Caption").getCTP().getFldSimpleArray(0).getInstr())
                    .isEqualTo(" SEQ Tabel \\* ARABIC ");
        }
    }

    @Test
    void write_givesTablesThatRepeatTheirHeadings() throws IOException {
        try (XWPFDocument document = read(Language.DUTCH)) {
            XWPFTable table = document.getTables().get(1);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).isRepeatHeader()).isFalse();
            assertThat(table.getRow(3).getCell(0).getText()).isEqualTo(Documents.ATTACK);
            assertThat(table.getRow(3).getCell(2).getText()).isEqualTo("63");
            assertThat(table.getRow(3).getCell(3).getText()).isEqualTo("0,002*");
            assertThat(table.getRow(5).getCell(2).getText()).isEqualTo("n\u00a0<\u00a010");
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).startsWith("Scores");
        }
    }

    @Test
    void write_givesPicturesWithTheirDescription() throws IOException {
        try (XWPFDocument document = read(Language.ENGLISH)) {
            assertThat(document.getAllPictures()).hasSize(1);
            var picture = paragraph(document, "Picture").getRuns().get(0).getEmbeddedPictures().get(0);
            assertThat(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr()).isEqualTo("Means. a 3");
        }
    }

    @Test
    void write_setsLanguagePaperAndPageNumbers() throws IOException {
        try (XWPFDocument document = read(Language.ENGLISH)) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).startsWith("Title");
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW()).hasToString("11906");
            assertThat(document.getFooterList()).hasSize(1);
            assertThat(document.getFooterList().get(0).getParagraphs().get(0).getText()).contains("Page 1 of 1");
        }
        assertThat(part(Language.ENGLISH, "word/styles.xml")).contains("<w:lang w:val=\"en-GB\"");
        assertThat(part(Language.DUTCH, "word/styles.xml")).contains("<w:lang w:val=\"nl-NL\"");
        assertThat(part(Language.DUTCH, "word/footer1.xml")).contains("w:instr=\" NUMPAGES \"");
    }

    @Test
    void write_twice_givesTheSameFile() throws IOException {
        assertThat(written(Language.DUTCH)).isEqualTo(written(Language.DUTCH));
    }
}
