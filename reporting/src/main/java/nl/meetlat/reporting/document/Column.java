package nl.meetlat.reporting.document;

/** How a column of a table is set: words to the left, numbers to the right. */
public enum Column {
    WORDS, NUMBERS
}
