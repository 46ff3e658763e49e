package nl.meetlat.reporting.chart;

import java.util.Objects;

/**
 * A colour of the look: by its token where a page can change it (light, dark), by its literal on paper.
 *
 * @param token name of the CSS custom property without its dashes; empty = the same everywhere
 * @param hex the light literal, {@code #rrggbb}
 */
public record Colour(String token, String hex) {

    static final Colour INK = new Colour("ink", "#1b2530");
    public static final Colour SOFT = new Colour("soft", "#56616d");
    public static final Colour LINE = new Colour("line", "#d9d8d1");
    static final Colour ACCENT = new Colour("accent", "#0f5c63");
    /** The fill of a bar: between accent and paper, 3:1 is kept by the point at its end. */
    static final Colour BAR = new Colour("bar", "#b9d5d5");
    static final Colour FLAG = new Colour("flag", "#9a4a00");
    static final Colour WHITE = new Colour("", "#ffffff");
    static final Colour BLACK = new Colour("", "#000000");

    public Colour {
        Objects.requireNonNull(token, "token");
        if (!hex.matches("#[0-9a-f]{6}")) {
            throw new IllegalArgumentException("a colour is #rrggbb: " + hex);
        }
    }

    static Colour literal(int red, int green, int blue) {
        return new Colour("", String.format("#%02x%02x%02x", red, green, blue));
    }

    /** The literal without its mark, as Word writes it: {@code rrggbb}. */
    public String digits() {
        return hex.substring(1);
    }

    int rgb() {
        return Integer.parseInt(hex.substring(1), 16);
    }

    /** Relative luminance, 0 (black) to 1, as WCAG 2 defines it. */
    double luminance() {
        return 0.2126 * linear(rgb() >> 16) + 0.7152 * linear(rgb() >> 8) + 0.0722 * linear(rgb());
    }

    /** White or black, whichever has the higher contrast on this colour; at least 4.58 to 1. */
    Colour textOn() {
        double onWhite = 1.05 / (luminance() + 0.05);
        double onBlack = (luminance() + 0.05) / (BLACK.luminance() + 0.05);
        return onWhite >= onBlack ? WHITE : BLACK;
    }

    private static double linear(int component) {
        double c = (component & 0xff) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
