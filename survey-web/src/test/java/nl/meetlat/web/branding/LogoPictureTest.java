package nl.meetlat.web.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoPictureTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void of_aLargePicture_isMadeSmallerInItsProportions(String format) throws IOException {
        LogoPicture picture = LogoPicture.of(Pictures.logo(1200, 200, format));

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture.content()));
        assertThat(read.getWidth()).isEqualTo(picture.width()).isEqualTo(480);
        assertThat(read.getHeight()).isEqualTo(picture.height()).isEqualTo(80);
        assertThat(picture.content().length).isLessThanOrEqualTo(LogoPicture.LARGEST);
        assertThat(picture.hash()).matches("[0-9a-f]{16}").isEqualTo(LogoPicture.of(Pictures.logo(1200, 200, format))
                .hash());
    }

    @Test
    void of_aFileWithSomethingBehindThePicture_keepsThePictureOnly() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(Pictures.logo(100, 50, "png"));
        file.write("<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));

        LogoPicture picture = LogoPicture.of(file.toByteArray());

        assertThat(new String(picture.content(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void of_aFileThatIsNoPngOrJpeg_isRefused() {
        byte[] png = Pictures.logo(300, 300, "png");
        assertRefused("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".getBytes(StandardCharsets.UTF_8),
                ProblemCode.LOGO_UNREADABLE);
        assertRefused(new byte[0], ProblemCode.LOGO_UNREADABLE);
        assertRefused(Pictures.logo(100, 50, "gif"), ProblemCode.LOGO_UNREADABLE);
        assertRefused(Arrays.copyOf(png, 40), ProblemCode.LOGO_UNREADABLE);
        assertRefused(Pictures.logo(5000, 10, "png"), ProblemCode.LOGO_UNREADABLE);
    }

    @Test
    void of_aFileThatIsTooLarge_isRefused() {
        assertRefused(new byte[LogoPicture.LARGEST_FILE + 1], ProblemCode.LOGO_TOO_LARGE);
    }

    @Test
    void of_aPictureThatStaysTooLarge_isRefused() {
        assertRefused(Pictures.noise(480, 128, "jpeg"), ProblemCode.LOGO_TOO_DETAILED);
    }

    private static void assertRefused(byte[] file, ProblemCode code) {
        assertThatThrownBy(() -> LogoPicture.of(file)).isInstanceOfSatisfying(ProblemException.class,
                refusal -> assertThat(refusal.problem()).isEqualTo(code));
    }
}
