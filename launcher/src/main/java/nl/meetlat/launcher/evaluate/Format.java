package nl.meetlat.launcher.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What results can be written as. */
enum Format {

    JSON(true), HTML(true), DOCX(true), CSV(true), PDF(false), XLSX(false), SAV(false);

    private final boolean supported;

    Format(boolean supported) {
        this.supported = supported;
    }

    /** Whether this version of Meetlat writes it. */
    boolean isSupported() {
        return supported;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Format> of(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /** The words of the formats that can be asked for. */
    static List<String> supportedWords() {
        return Arrays.stream(values()).filter(Format::isSupported).map(Format::word).toList();
    }
}
