package nl.meetlat.web.design.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.web.language.Texts;

/** Answer scales in common use, to begin with. Their labels stand in the bundle of this package. */
final class StandardScales {

    private static final List<String> FIVE_POINTS = List.of("eens5", "tevreden5", "vaak5", "belang5", "mate5",
            "oordeel5");
    static final String YES_NO = "ja_nee";

    private StandardScales() {}

    /** In the order in which they are offered. */
    static List<AnswerScale> all() {
        List<AnswerScale> scales = new ArrayList<>();
        FIVE_POINTS.forEach(code -> scales.add(scale(code, List.of("1", "2", "3", "4", "5"))));
        scales.add(scale(YES_NO, List.of("1", "0")));
        return scales;
    }

    /** @throws java.util.NoSuchElementException when there is no such standard scale */
    static AnswerScale of(String code) {
        return all().stream().filter(scale -> scale.code().value().equals(code)).findFirst().orElseThrow();
    }

    private static AnswerScale scale(String code, List<String> values) {
        return new AnswerScale(new ScaleCode(code),
                values.stream().map(value -> new ScalePoint(value, label(code + "." + value), false)).toList());
    }

    private static LocalizedText label(String key) {
        Map<Language, String> labels = new LinkedHashMap<>();
        for (Language language : Language.SPOKEN) {
            labels.put(language, Texts.of(StandardScales.class, language).get("standard." + key));
        }
        return new LocalizedText(labels);
    }
}
