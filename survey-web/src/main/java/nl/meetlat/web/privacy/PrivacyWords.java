package nl.meetlat.web.privacy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.PrivacyMode;
import nl.meetlat.core.survey.PrivacyNotice;
import nl.meetlat.core.survey.PrivacyNotice.Part;
import nl.meetlat.core.survey.PrivacyStatement;
import nl.meetlat.web.language.Texts;

/**
 * Makes what people are told from what is stated. There is no other way to words about privacy, so that they cannot promise
 * what Meetlat does not do.
 */
public final class PrivacyWords {

    private final PrivacyStatement statement;
    private final int minimumGroupSize;
    private final List<Language> languages;
    private final String[] special;

    private PrivacyWords(PrivacyStatement statement, int minimumGroupSize, List<Language> languages,
            String... special) {
        if (!statement.missing(languages).isEmpty()) {
            throw new IllegalArgumentException("not stated: " + statement.missing(languages));
        }
        this.statement = statement;
        this.minimumGroupSize = minimumGroupSize;
        this.languages = languages;
        this.special = special;
    }

    /**
     * The notice in each of the languages.
     *
     * @param statement of which nothing is missing
     * @throws IllegalArgumentException when something is
     */
    public static PrivacyNotice of(PrivacyStatement statement, int minimumGroupSize, List<Language> languages) {
        return new PrivacyWords(statement, minimumGroupSize, languages).notice();
    }

    /** The same for who comes by the open link, of whom neither name nor address is kept. */
    public static PrivacyNotice ofOpen(PrivacyStatement statement, int minimumGroupSize, List<Language> languages) {
        return new PrivacyWords(statement, minimumGroupSize, languages, ".open").notice();
    }

    private PrivacyNotice notice() {
        List<Part> parts = new ArrayList<>();
        parts.add(part("controller", this::controller));
        parts.add(part("readers", this::readers));
        parts.add(part("mode", this::mode));
        parts.add(part("basis", this::basis));
        parts.add(part("retention", this::retention));
        parts.add(part("contact", this::contact));
        return new PrivacyNotice(parts);
    }

    private Part part(String key, Function<Language, Stream<String>> sentences) {
        return new Part(in(language -> texts(language).get("told." + key)),
                in(language -> sentences.apply(language).collect(Collectors.joining(" "))));
    }

    private Stream<String> controller(Language language) {
        return Stream.of(texts(language).get("told.controller.text", statement.controller().in(language)));
    }

    private Stream<String> readers(Language language) {
        return Stream.of(sentence(statement.readers().in(language)), minimumGroupSize > 1
                ? texts(language).get("told.groups", minimumGroupSize)
                : texts(language).get("told.groups.any"));
    }

    private Stream<String> mode(Language language) {
        String key = "told.mode." + statement.mode();
        return Stream.of(day(statement.retention().linkUntil(), language)
                .map(day -> texts(language).get(key, day)).orElseGet(() -> texts(language).get(key)));
    }

    private Stream<String> basis(Language language) {
        String key = "told.basis." + statement.basis().orElseThrow();
        return Stream.of(texts(language).get(key, statement.controller().in(language)),
                texts(language).get(statement.mode() == PrivacyMode.ANONYMOUS ? "told.stop" : "told.stop.erase"));
    }

    private Stream<String> retention(Language language) {
        return Stream.of(texts(language).get("told.retention.text",
                day(statement.retention().peopleUntil(), language).orElseThrow(),
                day(statement.retention().answersUntil(), language).orElseThrow()));
    }

    private Stream<String> contact(Language language) {
        return Stream.of(sentence(statement.contact().in(language)), texts(language).get("told.complaint"));
    }

    private LocalizedText in(Function<Language, String> words) {
        Map<Language, String> texts = new LinkedHashMap<>();
        languages.forEach(language -> texts.put(language, words.apply(language)));
        return new LocalizedText(texts);
    }

    private Texts texts(Language language) {
        return Texts.of(PrivacyWords.class, language).preferring(special);
    }

    private static Optional<String> day(Optional<LocalDate> day, Language language) {
        return day.map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale())::format);
    }

    /** Ended by a full stop, so that another sentence can follow. */
    private static String sentence(String text) {
        return text.matches("(?s).*[.!?]\\s*") ? text.strip() : text.strip() + ".";
    }
}
