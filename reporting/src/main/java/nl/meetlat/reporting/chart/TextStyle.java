package nl.meetlat.reporting.chart;

/**
 * How a text in a drawing is set.
 *
 * @param size in the drawing's unit
 * @param strong whether in a heavier weight
 */
record TextStyle(double size, boolean strong) {

    static final TextStyle ORDINARY = new TextStyle(13, false);
    static final TextStyle STRONG = new TextStyle(13, true);
    static final TextStyle SMALL = new TextStyle(11.5, false);
    static final TextStyle SMALL_STRONG = new TextStyle(11.5, true);

    double lineHeight() {
        return Math.round(size * 1.28);
    }
}
