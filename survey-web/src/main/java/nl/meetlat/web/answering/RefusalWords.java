package nl.meetlat.web.answering;

import java.util.List;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.AnswerReader;
import nl.meetlat.core.response.AnswerReading.Refusal;
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
            case OUT_OF_BOUNDS -> asked.bounds().isEmpty()
                    ? texts.get(key, -AskedQuestion.LARGEST_NUMBER, AskedQuestion.LARGEST_NUMBER)
                    : texts.get(key, asked.bounds().get(0), asked.bounds().get(1));
            case TOO_LONG -> texts.get(key, AnswerReader.LONGEST_TEXT, refused.posted().raw().length());
            default -> texts.get(key);
        };
    }

    /** About a required question that is left open. */
    String lacking(AskedQuestion asked) {
        return texts.get(asked.isRanking() ? "lacking.ranking" : asked.isChoice() ? "lacking.choice" : "lacking",
                asked.ranks());
    }

    /** Why a request was made up, as far as its answers tell. */
    String ofRequest(List<AnswerOutcome> outcomes) {
        boolean notAsked = outcomes.stream().anyMatch(
                outcome -> outcome instanceof AnswerOutcome.Refused no && no.refusal() == Refusal.NOT_ASKED);
        return notAsked ? texts.get("refusal.NOT_ASKED") : ofRequest();
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
