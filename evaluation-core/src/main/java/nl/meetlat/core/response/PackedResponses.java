package nl.meetlat.core.response;

import java.util.ArrayList;
import java.util.List;

/**
 * Coded responses in memory, one byte per place when no scale has more than 127 points: a million responses to fifty
 * questions take 50 MB.
 */
public final class PackedResponses implements CodedResponses {

    private static final int ROWS_PER_BLOCK = 4096;

    private final Codebook codebook;
    private final boolean wide;
    private final List<byte[]> pointBlocks = new ArrayList<>();
    private final List<double[]> numberBlocks = new ArrayList<>();
    private int size;

    public PackedResponses(Codebook codebook) {
        this.codebook = codebook;
        wide = codebook.largestScale() > Byte.MAX_VALUE;
    }

    @Override
    public Codebook codebook() {
        return codebook;
    }

    /** How many responses were added. */
    public int size() {
        return size;
    }

    /** Adds a response; the row can be used again afterwards. */
    public void add(CodedRow row) {
        add(row.points, row.numbers);
    }

    /**
     * Adds a response given by its places.
     *
     * @throws IllegalArgumentException when it does not have as many places as the codebook
     */
    public void add(short[] points, double[] numbers) {
        if (points.length != codebook.pointPlaces() || numbers.length != codebook.numberPlaces()) {
            throw new IllegalArgumentException("a row of %d points and %d numbers, the codebook has %d and %d"
                    .formatted(points.length, numbers.length, codebook.pointPlaces(), codebook.numberPlaces()));
        }
        int row = size % ROWS_PER_BLOCK;
        if (row == 0) {
            pointBlocks.add(new byte[ROWS_PER_BLOCK * bytesPerRow()]);
            numberBlocks.add(new double[ROWS_PER_BLOCK * numbers.length]);
        }
        byte[] block = pointBlocks.get(size / ROWS_PER_BLOCK);
        int at = row * bytesPerRow();
        for (short point : points) {
            if (wide) {
                block[at++] = (byte) (point >> 8);
            }
            block[at++] = (byte) point;
        }
        System.arraycopy(numbers, 0, numberBlocks.get(size / ROWS_PER_BLOCK), row * numbers.length, numbers.length);
        size++;
    }

    private int bytesPerRow() {
        return codebook.pointPlaces() * (wide ? 2 : 1);
    }

    @Override
    public void forEach(RowReader reader) {
        short[] points = new short[codebook.pointPlaces()];
        double[] numbers = new double[codebook.numberPlaces()];
        for (int i = 0; i < size; i++) {
            unpack(pointBlocks.get(i / ROWS_PER_BLOCK), i % ROWS_PER_BLOCK * bytesPerRow(), points);
            System.arraycopy(numberBlocks.get(i / ROWS_PER_BLOCK), i % ROWS_PER_BLOCK * numbers.length, numbers, 0,
                    numbers.length);
            reader.row(points, numbers);
        }
    }

    private void unpack(byte[] block, int start, short[] points) {
        int at = start;
        for (int i = 0; i < points.length; i++) {
            points[i] = wide ? (short) (block[at++] << 8 | block[at++] & 0xff) : block[at++];
        }
    }
}
