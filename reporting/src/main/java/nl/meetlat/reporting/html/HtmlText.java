package nl.meetlat.reporting.html;

import nl.meetlat.reporting.markup.Markup;
import nl.meetlat.reporting.text.RichText;

/** Writes text with its emphasis. */
final class HtmlText {

    private HtmlText() {}

    static void write(Markup out, RichText text) {
        for (RichText.Run run : text.unbroken().runs()) {
            switch (run.emphasis()) {
                case NONE -> out.text(run.text());
                case ITALIC -> out.element("i", run.text());
                case STRONG -> out.element("strong", run.text());
            }
        }
    }
}
