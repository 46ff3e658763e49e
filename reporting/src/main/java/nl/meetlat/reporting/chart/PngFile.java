package nl.meetlat.reporting.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes an image of packed RGB pixels as a PNG file (W3C, Portable Network Graphics, second edition). The writer of the Java
 * library tries every filter on every row; one filter does for flat drawings, in a tenth of the time.
 */
final class PngFile {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] EIGHT_BIT_RGB = {8, 2, 0, 0, 0};

    /** Each row as the difference from the one above: zeros, wherever the drawing is flat. */
    private static final byte FILTER_UP = 2;

    private PngFile() {}

    /**
     * The file.
     *
     * @param image of type {@link BufferedImage#TYPE_INT_RGB}
     */
    static byte[] of(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(image));
            chunk(out, "IDAT", pixels(image));
            chunk(out, "IEND", new byte[0]);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] header(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(image.getWidth());
        out.writeInt(image.getHeight());
        out.write(EIGHT_BIT_RGB);
        out.flush();
        return bytes.toByteArray();
    }

    private static byte[] pixels(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int width = image.getWidth();
        byte[] row = new byte[1 + 3 * width];
        row[0] = FILTER_UP;
        int[] above = new int[width];
        int[] colours = new int[width];
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRaster().getDataElements(0, y, width, 1, colours);
                for (int x = 0; x < width; x++) {
                    int colour = colours[x];
                    int up = above[x];
                    row[3 * x + 1] = (byte) ((colour >> 16) - (up >> 16));
                    row[3 * x + 2] = (byte) ((colour >> 8) - (up >> 8));
                    row[3 * x + 3] = (byte) (colour - up);
                }
                out.write(row);
                int[] next = above;
                above = colours;
                colours = next;
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) check.getValue());
    }
}
