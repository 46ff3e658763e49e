package nl.meetlat.web.openlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.junit.jupiter.api.Test;

/** A camera reads back what was written. */
class QrCodeTest {

    private static final String ADDRESS = "https://survey.example.org/o/abcdefgh23";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H");
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
    private static final int SCALE = 6;

    @Test
    void png_whenScanned_saysTheAddress() throws IOException, NotFoundException, ChecksumException, FormatException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(new QrCode(ADDRESS).png()));

        assertThat(scanned(image)).isEqualTo(ADDRESS);
        assertThat(image.getWidth()).isBetween(600, 1200);
    }

    @Test
    void svg_whenDrawnAndScanned_saysTheAddress() throws NotFoundException, ChecksumException, FormatException {
        String svg = new QrCode(ADDRESS).svg();

        assertThat(scanned(drawn(svg))).isEqualTo(ADDRESS);
        assertThat(svg).doesNotContain("script", "style", "href").hasSizeLessThan(12_000);
    }

    private static BufferedImage drawn(String svg) {
        int size = SIZE.matcher(svg).results().mapToInt(found -> Integer.parseInt(found.group(1))).findFirst()
                .orElseThrow();
        BufferedImage image = new BufferedImage(size * SCALE, size * SCALE, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(0, 0, size * SCALE, size * SCALE);
        for (MatchResult run : RUN.matcher(svg).results().toList()) {
            for (int x = 0; x < Integer.parseInt(run.group(3)) * SCALE; x++) {
                for (int y = 0; y < SCALE; y++) {
                    image.setRGB(Integer.parseInt(run.group(1)) * SCALE + x,
                            Integer.parseInt(run.group(2)) * SCALE + y, 0);
                }
            }
        }
        return image;
    }

    private static String scanned(BufferedImage image) throws NotFoundException, ChecksumException, FormatException {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)))).getText();
    }
}
