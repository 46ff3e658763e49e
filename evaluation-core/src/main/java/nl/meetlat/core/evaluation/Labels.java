package nl.meetlat.core.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.SingleChoice;

/** Short names of backgrounds, where they are of the common kinds. */
final class Labels {

    private static final String BUNDLE = "nl.meetlat.core.evaluation.backgrounds";
    private static final ResourceBundle.Control EXACT = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Labels() {}

    /** The name of the background a question asks for, known by its scale; else the question itself. */
    static LocalizedText ofQuestion(Question question) {
        return question instanceof SingleChoice choice
                ? known(choice.scale().code().value()).orElse(question.text())
                : inFull(question);
    }

    /** The question, and of a ranking what is counted of it: what was put first. */
    static LocalizedText inFull(Question question) {
        if (!(question instanceof RankingQuestion)) {
            return question.text();
        }
        LocalizedText counted = known("put_first").orElseThrow();
        LocalizedText text = question.text();
        for (Language language : counted.languages()) {
            if (!text.exactly(language).isEmpty()) {
                text = text.with(language, text.exactly(language) + " " + counted.exactly(language));
            }
        }
        return text;
    }

    /** The name of a column of the participant list. */
    static LocalizedText ofBackground(BackgroundName name) {
        return known(name.value()).orElseGet(() -> {
            String text = name.value().substring(0, 1).toUpperCase(Locale.ROOT) + name.value().substring(1);
            return LocalizedText.of(text, text);
        });
    }

    /** The name of the group of those without a value. */
    static LocalizedText unknown() {
        return known("unknown").orElseThrow();
    }

    private static Optional<LocalizedText> known(String code) {
        TreeMap<Language, String> texts = new TreeMap<>();
        String key = code.toLowerCase(Locale.ROOT).replace(' ', '_');
        for (Language language : Language.SPOKEN) {
            ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language.locale(), EXACT);
            if (bundle.containsKey(key)) {
                texts.put(language, bundle.getString(key));
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(texts));
    }
}
