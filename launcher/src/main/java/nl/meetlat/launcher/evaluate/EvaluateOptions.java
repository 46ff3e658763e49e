package nl.meetlat.launcher.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.meetlat.core.question.Language;
import nl.meetlat.launcher.command.UsageException;
import nl.meetlat.launcher.command.Words;

/**
 * The options of {@code evaluate}.
 *
 * @param caseFolder an existing folder
 * @param out where the results go; made when it is not there
 * @param plan another plan than the case's own
 * @param language of the report and of the errors
 * @param formats beside {@code results.json}, which is always written
 */
record EvaluateOptions(Path caseFolder, Path out, Optional<Path> plan, Language language, Set<Format> formats) {

    /** @param spoken by the person, for want of {@code --language} */
    static EvaluateOptions parse(List<String> words, Language spoken) {
        Path caseFolder = null;
        Path out = null;
        Optional<Path> plan = Optional.empty();
        Language language = spoken;
        Set<Format> formats = EnumSet.of(Format.JSON);
        Words rest = new Words(words);
        while (rest.hasNext()) {
            String word = rest.next();
            switch (word) {
                case "--out" -> out = Words.path(rest.valueOf(word));
                case "--plan" -> plan = Optional.of(Words.path(rest.valueOf(word)));
                case "--language" -> language = language(rest.valueOf(word));
                case "--formats" -> formats.addAll(formats(rest.valueOf(word)));
                default -> {
                    if (word.startsWith("-") || caseFolder != null) {
                        throw new UsageException("usage.unknown-option", word);
                    }
                    caseFolder = Words.path(word);
                }
            }
        }
        return checked(new EvaluateOptions(caseFolder, out, plan, language, formats));
    }

    private static EvaluateOptions checked(EvaluateOptions options) {
        if (options.caseFolder() == null) {
            throw new UsageException("evaluate.no-case");
        }
        if (options.out() == null) {
            throw new UsageException("evaluate.no-out");
        }
        if (!Files.isDirectory(options.caseFolder())) {
            throw new UsageException("evaluate.case-missing", options.caseFolder());
        }
        if (Files.exists(options.out()) && !Files.isDirectory(options.out())) {
            throw new UsageException("evaluate.out-is-file", options.out());
        }
        options.plan().filter(file -> !Files.isRegularFile(file)).ifPresent(file -> {
            throw new UsageException("evaluate.plan-missing", file);
        });
        return options;
    }

    private static Language language(String tag) {
        return Language.SPOKEN.stream().filter(spoken -> spoken.tag().equals(tag)).findFirst()
                .orElseThrow(() -> new UsageException("evaluate.language", tag));
    }

    private static Set<Format> formats(String words) {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (String word : words.split(",", -1)) {
            Format format = Format.of(word.strip()).orElseThrow(
                    () -> new UsageException("evaluate.format", word, String.join(", ", Format.supportedWords())));
            if (!format.isSupported()) {
                throw new UsageException("evaluate.format-later", format.word(),
                        String.join(", ", Format.supportedWords()));
            }
            formats.add(format);
        }
        return formats;
    }
}
