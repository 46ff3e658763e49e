package nl.meetlat.reporting.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The colours of a scale's points: brown to teal with a grey middle, legible to colour-blind readers (after the BrBG
 * scheme of Brewer, C., ColorBrewer 2.0). Five points take the five colours; other numbers lie between them.
 */
final class ScaleColours {

    private static final int[] ANCHORS = {0x8c510a, 0xd8b365, 0xe6e4dd, 0x5ab4ac, 0x01665e};

    private ScaleColours() {}

    static List<Colour> of(int points) {
        List<Colour> colours = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            colours.add(at((ANCHORS.length - 1.0) * i / (points - 1)));
        }
        return colours;
    }

    private static Colour at(double position) {
        int left = (int) Math.min(position, ANCHORS.length - 2);
        double part = position - left;
        return Colour.literal(mix(left, part, 16), mix(left, part, 8), mix(left, part, 0));
    }

    private static int mix(int left, double part, int shift) {
        int from = ANCHORS[left] >> shift & 0xff;
        int to = ANCHORS[left + 1] >> shift & 0xff;
        return (int) Math.round(from + part * (to - from));
    }
}
