package nl.meetlat.web.answering;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.AnswerReader;
import nl.meetlat.web.language.Texts;

/** What to tell somebody whose answer was not taken. */
final class RefusalWords {

    private final Texts texts;
    private final Language language;

    RefusalWords(Language language) {
        this.language = language;
        texts = Texts.of(RefusalWords.class, language);
    }

    String of(AskedQuestion asked, AnswerOutcome.Refused refused) {
        String key = "refusal." + refused.refusal();
        return switch (refused.refusal()) {
            case OUT_OF_BOUNDS -> texts.get(key, asked.bounds().get(0), asked.bounds().get(1));
            case TOO_LONG -> texts.get(key, AnswerReader.LONGEST_TEXT, refused.posted().raw().length());
            default -> texts.get(key);
        };
    }

    /** About a question that is not on the page, or a request that no page sends. */
    String ofRequest() {
        return texts.get("refusal.NO_QUESTION");
    }

    String contested() {
        return texts.get("contested");
    }

    /** The other answer, in words that are never empty. */
    String elsewhere(AskedQuestion asked, AnswerOutcome.Contested contested) {
        String words = AnswerWords.of(asked, contested.saved().value(), language);
        return words.isEmpty() ? texts.get("open") : words;
    }
}
