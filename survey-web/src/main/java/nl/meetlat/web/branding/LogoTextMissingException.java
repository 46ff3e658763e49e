package nl.meetlat.web.branding;

import java.util.List;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;

/** A logo was not taken because somebody who cannot see it would not hear what it says, in a language Meetlat speaks. */
final class LogoTextMissingException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final transient List<Language> languages;

    private LogoTextMissingException(List<Language> languages) {
        super(ProblemCode.LOGO_WITHOUT_TEXT);
        this.languages = languages;
    }

    static void throwIfIncomplete(LocalizedText alt) {
        List<Language> missing = Language.SPOKEN.stream().filter(language -> alt.exactly(language).isEmpty()).toList();
        if (!missing.isEmpty()) {
            throw new LogoTextMissingException(missing);
        }
    }

    /** In which it is missing. */
    List<Language> languages() {
        return languages;
    }
}
