package nl.meetlat.core.casefolder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of the column {@code type}. */
enum ItemType {

    SINGLE(true), MULTIPLE(true), RANKING(true), YESNO(true), LIKERT(true), NUMBER(false), DATE(false), OPEN(false);

    private final boolean scaled;

    ItemType(boolean scaled) {
        this.scaled = scaled;
    }

    /** Whether it is answered on a scale of {@code scales.csv}. */
    boolean isScaled() {
        return scaled;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ItemType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(ItemType::word).toList();
    }
}
