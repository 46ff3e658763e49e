package nl.meetlat.web.mail;

import nl.meetlat.core.participation.MailPiece;
import nl.meetlat.reporting.markup.Markup;

/** The same text as HTML: a paragraph for each blank line, links that can be followed, nothing else. */
final class MailHtml {

    private MailHtml() {}

    static String of(ComposedMail mail) {
        Markup html = Markup.htmlDocument();
        html.start("html").attribute("lang", mail.language().tag());
        html.start("head").element("title", mail.subject()).end();
        html.start("body").start("p");
        for (MailPiece piece : mail.body()) {
            if (piece.link()) {
                html.start("a").attribute("href", piece.text()).text(piece.text()).end();
            } else {
                paragraphs(piece.text(), html);
            }
        }
        return html.end().end().end().toString();
    }

    private static void paragraphs(String text, Markup html) {
        String[] paragraphs = text.split("\n{2,}", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                html.end().start("p");
            }
            String[] lines = paragraphs[i].split("\n", -1);
            for (int j = 0; j < lines.length; j++) {
                if (j > 0) {
                    html.start("br").end();
                }
                html.text(lines[j]);
            }
        }
    }
}
