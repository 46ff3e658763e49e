package nl.meetlat.reporting.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates the width of text without a font at hand. The reader's font is not known when a drawing is laid out, so the
 * widths are those of a wide sans-serif; narrower ones leave a little more room.
 */
final class TextWidth {

    /** Advance widths of the printable ASCII characters from space, in hundredths of the size. */
    private static final int[] ADVANCES = {32, 40, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64,
            64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 30, 30, 66, 56, 86,
            75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63,
            28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 53, 64, 34, 64, 84};
    private static final int OTHER = 66;
    private static final int WIDE = 100;
    private static final double STRONG_FACTOR = 1.08;

    private TextWidth() {}

    static double of(String text, TextStyle style) {
        int hundredths = text.codePoints().map(TextWidth::advance).sum();
        return hundredths / 100.0 * style.size() * (style.strong() ? STRONG_FACTOR : 1);
    }

    private static int advance(int codePoint) {
        if (codePoint >= ' ' && codePoint - ' ' < ADVANCES.length) {
            return ADVANCES[codePoint - ' '];
        }
        return codePoint >= 0x1100 ? WIDE : OTHER;
    }

    /**
     * Breaks a text into lines no wider than {@code width}, at spaces where possible; what does not fit in the number of
     * lines ends in an ellipsis.
     */
    static List<String> wrap(String text, TextStyle style, double width, int mostLines) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && of(longer, style) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(lines.size(), mostLines)));
        int last = kept.size() - 1;
        if (lines.size() > mostLines) {
            kept.set(last, kept.get(last) + "\u2026");
        }
        kept.replaceAll(each -> shortened(each, style, width));
        return kept;
    }

    private static String shortened(String line, TextStyle style, double width) {
        String shorter = line;
        while (of(shorter, style) > width && shorter.codePointCount(0, shorter.length()) > 2) {
            String bare = shorter.endsWith("\u2026") ? shorter.substring(0, shorter.length() - 1) : shorter;
            shorter = bare.substring(0, bare.offsetByCodePoints(bare.length(), -1)).stripTrailing() + "\u2026";
        }
        return shorter;
    }
}
