package nl.meetlat.reporting.chart;

/** For what width a chart is laid out: a page or desk, with labels beside the bars, or a phone, with labels above them. */
public enum Breadth {

    WIDE(680), NARROW(336);

    private final double width;

    Breadth(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    boolean labelsAbove() {
        return this == NARROW;
    }
}
