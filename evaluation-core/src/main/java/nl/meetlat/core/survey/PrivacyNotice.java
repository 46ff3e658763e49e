package nl.meetlat.core.survey;

import java.util.List;
import java.util.Objects;

import nl.meetlat.core.question.LocalizedText;

/**
 * What respondents of a wave are told about their data, in the very words: kept with the wave from the moment it is opened, so
 * that everybody is told the same.
 *
 * @param parts in the order read
 */
public record PrivacyNotice(List<Part> parts) {

    /**
     * A piece under its heading.
     *
     * @param heading a question or a few words
     * @param text sentences
     */
    public record Part(LocalizedText heading, LocalizedText text) {

        public Part {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(text, "text");
        }
    }

    public PrivacyNotice {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a notice without text");
        }
    }
}
