package nl.meetlat.web.branding;

import java.util.Locale;

import nl.meetlat.core.survey.AccentColour;

/**
 * The colours a page needs, made of one. The accent is text on paper and card, and a ground for text; where it would be hard to
 * read, it is taken darker, or lighter in the dark, until the contrast is 4.5:1 as WCAG 2.2 defines it (success criterion
 * 1.4.3).
 */
final class Palette {

    static final double LEAST_CONTRAST = 4.5;

    private static final Shade WHITE = Shade.of("#ffffff");
    private static final Shade BLACK = Shade.of("#000000");
    private static final Ground LIGHT = new Ground("#f6f5f1", "#ffffff", "#1b2530", BLACK);
    private static final Ground DARK = new Ground("#14181c", "#1d2329", "#eceae4", WHITE);
    private static final double STEP = 0.02;
    private static final double SOFT = 0.12;
    private static final double LESS = 0.6;

    private final Accents light;
    private final Accents dark;
    private final boolean adjusted;

    private Palette(Accents light, Accents dark, boolean adjusted) {
        this.light = light;
        this.dark = dark;
        this.adjusted = adjusted;
    }

    static Palette of(AccentColour colour) {
        Shade wanted = Shade.of(colour.hex());
        Accents light = LIGHT.accents(wanted);
        return new Palette(light, DARK.accents(wanted), !light.accent().equals(colour.hex()));
    }

    /** Whether the colour was too light for white paper, and is shown darker. */
    boolean isAdjusted() {
        return adjusted;
    }

    Accents light() {
        return light;
    }

    Accents dark() {
        return dark;
    }

    /** The rules of the style sheet that replace Meetlat's own accent. */
    String css() {
        return ":root{" + light.css() + "}@media (prefers-color-scheme:dark){:root{" + dark.css() + "}}";
    }

    /**
     * The accent in one scheme.
     *
     * @param accent of links and buttons
     * @param ink on the accent
     * @param soft ground of what is chosen
     */
    record Accents(String accent, String ink, String soft) {

        private String css() {
            return "--accent:" + accent + ";--accent-ink:" + ink + ";--accent-soft:" + soft;
        }
    }

    /** What the accent stands on: paper and card, as in tokens.css. */
    private record Ground(Shade paper, Shade card, Shade ink, Shade away) {

        Ground(String paper, String card, String ink, Shade away) {
            this(Shade.of(paper), Shade.of(card), Shade.of(ink), away);
        }

        Accents accents(Shade wanted) {
            Shade accent = wanted;
            Shade soft = soft(accent);
            for (double part = 0; !isReadable(accent, soft) && part < 1; part += STEP) {
                accent = wanted.mixed(away, part);
                soft = soft(accent);
            }
            Shade onAccent = accent.contrast(WHITE) >= accent.contrast(BLACK) ? WHITE : BLACK;
            return new Accents(accent.hex(), onAccent.hex(), soft.hex());
        }

        private boolean isReadable(Shade accent, Shade soft) {
            return accent.contrast(paper) >= LEAST_CONTRAST && accent.contrast(card) >= LEAST_CONTRAST
                    && accent.contrast(soft) >= LEAST_CONTRAST;
        }

        /** A hint of the accent on the card, less where words would be hard to read on it. */
        private Shade soft(Shade accent) {
            double part = SOFT;
            Shade soft = card.mixed(accent, part);
            while (soft.contrast(ink) < LEAST_CONTRAST && part > STEP) {
                part *= LESS;
                soft = card.mixed(accent, part);
            }
            return soft;
        }
    }

    /** A colour in sRGB, each part 0 to 255. */
    private record Shade(int red, int green, int blue) {

        private static final int PARTS = 256;

        static Shade of(String hex) {
            int rgb = Integer.parseInt(hex.substring(1), 16);
            return new Shade(rgb / (PARTS * PARTS), rgb / PARTS % PARTS, rgb % PARTS);
        }

        String hex() {
            return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
        }

        Shade mixed(Shade other, double part) {
            return new Shade(mixed(red, other.red, part), mixed(green, other.green, part),
                    mixed(blue, other.blue, part));
        }

        private static int mixed(int one, int other, double part) {
            return (int) Math.round(one + (other - one) * part);
        }

        /** From 1, the same, to 21, black on white. */
        double contrast(Shade other) {
            double lighter = Math.max(luminance(), other.luminance());
            double darker = Math.min(luminance(), other.luminance());
            return (lighter + 0.05) / (darker + 0.05);
        }

        private double luminance() {
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        }

        private static double linear(int part) {
            double share = part / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
    }
}
