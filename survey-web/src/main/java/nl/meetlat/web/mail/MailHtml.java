package nl.meetlat.web.mail;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import nl.meetlat.core.participation.MailPiece;

/** The same text as HTML: a paragraph for each blank line, links that can be followed, nothing else. */
final class MailHtml {

    private final XMLStreamWriter out;

    private MailHtml(XMLStreamWriter out) {
        this.out = out;
    }

    static String of(ComposedMail mail) {
        StringWriter html = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(html);
            new MailHtml(writer).write(mail);
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("HTML could not be written to memory", e);
        }
        return html.toString();
    }

    private void write(ComposedMail mail) throws XMLStreamException {
        out.writeDTD("<!DOCTYPE html>");
        out.writeStartElement("html");
        out.writeAttribute("lang", mail.language().tag());
        out.writeStartElement("head");
        out.writeStartElement("title");
        out.writeCharacters(mail.subject());
        out.writeEndElement();
        out.writeEndElement();
        out.writeStartElement("body");
        out.writeStartElement("p");
        for (MailPiece piece : mail.body()) {
            if (piece.link()) {
                out.writeStartElement("a");
                out.writeAttribute("href", piece.text());
                out.writeCharacters(piece.text());
                out.writeEndElement();
            } else {
                paragraphs(piece.text());
            }
        }
        out.writeEndDocument();
    }

    private void paragraphs(String text) throws XMLStreamException {
        String[] paragraphs = text.split("\n{2,}", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                out.writeEndElement();
                out.writeStartElement("p");
            }
            String[] lines = paragraphs[i].split("\n", -1);
            for (int j = 0; j < lines.length; j++) {
                if (j > 0) {
                    out.writeEmptyElement("br");
                }
                out.writeCharacters(lines[j]);
            }
        }
    }
}
