package nl.meetlat.web.openlink;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A text as QR code, black on white whatever the screen's colours are, with the quiet zone of four modules around it. */
final class QrCode {

    private static final int QUIET = 4;
    private static final int PNG_PIXELS_PER_MODULE = 24;
    private static final int WHITE = 0xFFFFFF;

    private final ByteMatrix modules;
    private final int size;

    /** @param text at most some hundreds of characters, such as an address */
    QrCode(String text) {
        try {
            modules = Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length() + " characters", e);
        }
        size = modules.getWidth() + 2 * QUIET;
    }

    /** As an SVG document that scales to any size. */
    String svg() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int end = x;
                while (end < modules.getWidth() && modules.get(end, y) == 1) {
                    end++;
                }
                if (end > x) {
                    path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append('h').append(end - x)
                            .append("v1H").append(x + QUIET).append('z');
                }
                x = Math.max(end, x + 1);
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size
                + "H0z\"/><path d=\"" + path + "\"/></svg>";
    }

    /** As a PNG of about a thousand pixels, for programs that do not read SVG. */
    byte[] png() {
        int pixels = size * PNG_PIXELS_PER_MODULE;
        BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < pixels; y++) {
            for (int x = 0; x < pixels; x++) {
                image.setRGB(x, y, isDark(x / PNG_PIXELS_PER_MODULE, y / PNG_PIXELS_PER_MODULE) ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.toByteArray();
    }

    private boolean isDark(int x, int y) {
        int column = x - QUIET;
        int row = y - QUIET;
        return column >= 0 && row >= 0 && column < modules.getWidth() && row < modules.getHeight()
                && modules.get(column, row) == 1;
    }
}
