package nl.meetlat.web.branding;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;

/**
 * A logo made of a file somebody sent: decoded, taken smaller and written anew, so that nothing is left of the file but its
 * picture. PNG and JPEG only: SVG can carry script.
 *
 * @param content as it is stored and served
 * @param png true: PNG; false: JPEG
 * @param width in pixels
 * @param height in pixels
 */
record LogoPicture(byte[] content, boolean png, int width, int height) {

    /** Largest file taken, in bytes. */
    static final int LARGEST_FILE = 100_000;
    /** Largest picture served, in bytes: with it the first page stays under 60 kB. */
    static final int LARGEST = 30_000;

    /** Twice what is shown, for fine screens. */
    private static final int WIDEST = 480;
    private static final int HIGHEST = 128;
    private static final int LONGEST_SIDE = 4000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final int HASH_BYTES = 8;

    /** @throws ProblemException {@code logo.too-large}, {@code logo.unreadable}, {@code logo.too-detailed} */
    static LogoPicture of(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new ProblemException(ProblemCode.LOGO_TOO_LARGE, LARGEST_FILE / 1000);
        }
        BufferedImage image = smaller(read(file));
        byte[] png = written(image, "png");
        if (png.length <= LARGEST) {
            return new LogoPicture(png, true, image.getWidth(), image.getHeight());
        }
        byte[] jpeg = written(onWhite(image), "jpeg");
        if (jpeg.length > LARGEST) {
            throw new ProblemException(ProblemCode.LOGO_TOO_DETAILED);
        }
        return new LogoPicture(jpeg, false, image.getWidth(), image.getHeight());
    }

    /** Names the picture by its content. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(Arrays.copyOf(digest, HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing in this Java", e);
        }
    }

    /** Looks at the size before it decodes: a small file can hold a picture that fills the memory. */
    private static BufferedImage read(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new ProblemException(ProblemCode.LOGO_UNREADABLE);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                        || reader.getWidth(0) > LONGEST_SIDE || reader.getHeight(0) > LONGEST_SIDE) {
                    throw new ProblemException(ProblemCode.LOGO_UNREADABLE);
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new ProblemException(broken, ProblemCode.LOGO_UNREADABLE);
        }
    }

    private static BufferedImage smaller(BufferedImage image) {
        double scale = Math.min(1, Math.min((double) WIDEST / image.getWidth(), (double) HIGHEST / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage current = image;
        while (current.getWidth() > 2 * width && current.getHeight() > 2 * height) {
            current = drawn(current, current.getWidth() / 2, current.getHeight() / 2, BufferedImage.TYPE_INT_ARGB);
        }
        return drawn(current, width, height, BufferedImage.TYPE_INT_ARGB);
    }

    private static BufferedImage onWhite(BufferedImage image) {
        return drawn(image, image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, int type) {
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D pen = drawn.createGraphics();
        if (type == BufferedImage.TYPE_INT_RGB) {
            pen.fillRect(0, 0, width, height);
        }
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.toByteArray();
    }
}
