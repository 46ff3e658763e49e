package nl.meetlat.reporting.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes elements, attributes and text in XML or HTML syntax. Text and attribute values are always escaped; characters
 * that XML 1.0 forbids (NUL, other control characters, lone surrogates) become U+FFFD.
 */
public final class Markup {

    private static final Set<String> VOID_ELEMENTS = Set.of("br", "col", "hr", "img", "input", "link", "meta");

    private enum Syntax {
        XML, HTML
    }

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();
    private final Syntax syntax;
    private boolean inStartTag;

    private Markup(Syntax syntax) {
        this.syntax = syntax;
    }

    /** An XML 1.0 document in UTF-8, with its declaration. */
    public static Markup xmlDocument() {
        Markup markup = new Markup(Syntax.XML);
        markup.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return markup;
    }

    /** XML without declaration, to be put inside something else. */
    public static Markup xmlFragment() {
        return new Markup(Syntax.XML);
    }

    /** HTML 5 with its document type. */
    public static Markup htmlDocument() {
        Markup markup = new Markup(Syntax.HTML);
        markup.out.append("<!doctype html>\n");
        return markup;
    }

    /** HTML 5, to be put inside a page. */
    public static Markup htmlFragment() {
        return new Markup(Syntax.HTML);
    }

    public Markup start(String element) {
        endStartTag();
        out.append('<').append(element);
        open.push(element);
        inStartTag = true;
        return this;
    }

    /** Adds an attribute to the element just started. */
    public Markup attribute(String name, String value) {
        if (!inStartTag) {
            throw new IllegalStateException("attribute " + name + " after the start tag was finished");
        }
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    public Markup attribute(String name, long value) {
        return attribute(name, Long.toString(value));
    }

    public Markup text(String text) {
        endStartTag();
        escape(text);
        return this;
    }

    /** Puts markup that was written by another {@code Markup} here as it is. */
    public Markup append(Markup other) {
        endStartTag();
        out.append(other);
        return this;
    }

    /**
     * Puts a style sheet here as it is.
     *
     * @param css a constant of this program, never text of a user
     */
    public Markup style(String css) {
        if (css.contains("</")) {
            throw new IllegalArgumentException("a style sheet cannot contain an end tag");
        }
        start("style").endStartTag();
        out.append(css);
        return end();
    }

    public Markup end() {
        String element = open.pop();
        if (!inStartTag) {
            out.append("</").append(element).append('>');
        } else if (syntax == Syntax.XML) {
            out.append("/>");
        } else if (VOID_ELEMENTS.contains(element)) {
            out.append('>');
        } else {
            out.append("></").append(element).append('>');
        }
        inStartTag = false;
        return this;
    }

    /** An element with only text. */
    public Markup element(String element, String text) {
        return start(element).text(text).end();
    }

    /** A line break between elements, for people who read the source. */
    public Markup newLine() {
        endStartTag();
        out.append('\n');
        return this;
    }

    private void endStartTag() {
        if (inStartTag) {
            out.append('>');
            inStartTag = false;
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append(c);
                default -> {
                    if (Character.isHighSurrogate(c) && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else {
                        out.append(c < ' ' || Character.isSurrogate(c) || c >= '\uFFFE' ? '\uFFFD' : c);
                    }
                }
            }
        }
    }

    /**
     * What was written.
     *
     * @throws IllegalStateException when an element is still open
     */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("element " + open.peek() + " is still open");
        }
        return out.toString();
    }
}
