package nl.meetlat.core.casefolder;

import java.util.Arrays;

/**
 * What short cells of a column were found to mean, so that the same few texts in a million rows are looked into once. Keeps
 * so few that it never grows with the file.
 */
final class KnownCells {

    /** The meaning of a cell that was not seen before. */
    static final short UNKNOWN = Short.MIN_VALUE;

    private static final int PLACES = 1 << 10;
    private static final int MOST = PLACES / 4;
    private static final int ASCII = 128;

    private final Sheet sheet;
    private final int column;
    private final short[] ofOneCharacter = new short[ASCII];
    private final String[] cells = new String[PLACES];
    private final short[] meanings = new short[PLACES];
    private int size;

    /** @param column of the sheet, from 0 */
    KnownCells(Sheet sheet, int column) {
        this.sheet = sheet;
        this.column = column;
        Arrays.fill(ofOneCharacter, UNKNOWN);
    }

    /** What the cell of this row was found to mean, or {@link #UNKNOWN}. */
    short meaning() {
        int length = sheet.length(column);
        if (length == 1 && sheet.charAt(column, 0) < ASCII) {
            return ofOneCharacter[sheet.charAt(column, 0)];
        }
        int place = placeOf(length);
        return cells[place] == null ? UNKNOWN : meanings[place];
    }

    /** Keeps what the cell of this row means. */
    void keep(short meaning) {
        int length = sheet.length(column);
        if (length == 1 && sheet.charAt(column, 0) < ASCII) {
            ofOneCharacter[sheet.charAt(column, 0)] = meaning;
        } else if (size < MOST) {
            int place = placeOf(length);
            cells[place] = sheet.raw(column);
            meanings[place] = meaning;
            size++;
        }
    }

    private int placeOf(int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + sheet.charAt(column, i);
        }
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        while (cells[place] != null && !isSame(cells[place], length)) {
            place = place + 1 & PLACES - 1;
        }
        return place;
    }

    private boolean isSame(String cell, int length) {
        if (cell.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (cell.charAt(i) != sheet.charAt(column, i)) {
                return false;
            }
        }
        return true;
    }
}
