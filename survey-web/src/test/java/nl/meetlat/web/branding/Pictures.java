package nl.meetlat.web.branding;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SplittableRandom;

import javax.imageio.ImageIO;

/** Files somebody could send as a logo. */
final class Pictures {

    private Pictures() {}

    /** A bar with a ring. @param format png, jpeg or gif */
    static byte[] logo(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x0f5c63));
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.WHITE);
        pen.fillOval(height / 4, height / 4, height / 2, height / 2);
        return written(image, format);
    }

    /** Every pixel another colour. */
    static byte[] noise(int width, int height, String format) {
        SplittableRandom random = new SplittableRandom(7);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return written(image, format);
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
