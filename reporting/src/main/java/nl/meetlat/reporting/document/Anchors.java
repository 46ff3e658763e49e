package nl.meetlat.reporting.document;

/** The form of anchors of headings, tables and figures. */
final class Anchors {

    private Anchors() {}

    static void require(String anchor) {
        if (!anchor.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException(
                    "an anchor is a letter followed by lower-case letters, digits and hyphens: '" + anchor + "'");
        }
    }
}
