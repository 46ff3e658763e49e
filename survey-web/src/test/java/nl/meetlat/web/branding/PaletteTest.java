package nl.meetlat.web.branding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.meetlat.core.survey.AccentColour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast as WCAG 2.2 defines it, computed here once more from its definition. */
class PaletteTest {

    private static final List<String> LIGHT = List.of("#f6f5f1", "#ffffff");
    private static final List<String> DARK = List.of("#14181c", "#1d2329");

    static Stream<String> colours() {
        SplittableRandom random = new SplittableRandom(20261123);
        return Stream.concat(Stream.of("#000000", "#ffffff", "#ffff00", "#0000ff", "#ff0000", "#00ff00", "#777777",
                "#0f5c63"), IntStream.range(0, 300).mapToObj(i -> "#%06x".formatted(random.nextInt(0x1000000))));
    }

    @ParameterizedTest
    @MethodSource("colours")
    void of_anyColour_isReadableOnEverythingItStandsOn(String hex) {
        Palette palette = Palette.of(new AccentColour(hex));

        assertReadable(palette.light(), LIGHT, "#1b2530");
        assertReadable(palette.dark(), DARK, "#eceae4");
    }

    private static void assertReadable(Palette.Accents accents, List<String> grounds, String ink) {
        for (String ground : grounds) {
            assertThat(contrast(accents.accent(), ground)).as(accents + " on " + ground).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(accents.accent(), accents.soft())).as("%s", accents).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(accents.ink(), accents.accent())).as("%s", accents).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(ink, accents.soft())).as("%s", accents).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void of_aDarkColour_isShownAsItIsInTheLight() {
        Palette palette = Palette.of(new AccentColour("#0f5c63"));

        assertThat(palette.isAdjusted()).isFalse();
        assertThat(palette.light().accent()).isEqualTo("#0f5c63");
        assertThat(palette.light().ink()).isEqualTo("#ffffff");
        assertThat(palette.dark().accent()).isNotEqualTo("#0f5c63");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffff00", "#ffffff", "#7fc8c9"})
    void of_aColourTooLightForWhite_saysThatItIsShownDarker(String hex) {
        assertThat(Palette.of(new AccentColour(hex)).isAdjusted()).isTrue();
    }

    @Test
    void css_hasNothingButColours() {
        assertThat(Palette.of(new AccentColour("#0f5c63")).css()).matches(
                ":root\\{(--accent(-ink|-soft)?:#[0-9a-f]{6};?){3}}@media \\(prefers-color-scheme:dark\\)"
                        + "\\{:root\\{(--accent(-ink|-soft)?:#[0-9a-f]{6};?){3}}}");
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
