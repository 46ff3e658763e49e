package nl.meetlat.core.survey;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScaleQuestion;

/**
 * The content of a questionnaire: an immutable value. Codes of questions, scales and constructs are unique; a question
 * answered on a scale uses one of the scales; constructs refer to existing questions, scored ones to scale questions only.
 * Item codes never equal construct codes, so that an analysis plan can name either.
 *
 * @param title of the questionnaire, in at least one language
 * @param languages offered to the respondent, at least one; the first is the default
 * @param texts around the questions
 * @param scales every answer scale, also those not used yet
 * @param pages in the order shown
 * @param constructs in report order
 */
public record Questionnaire(LocalizedText title, List<Language> languages, RespondentTexts texts,
        List<AnswerScale> scales, List<Page> pages, List<Construct> constructs) {

    public Questionnaire {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(texts, "texts");
        languages = List.copyOf(languages);
        scales = List.copyOf(scales);
        pages = List.copyOf(pages);
        constructs = List.copyOf(constructs);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a questionnaire has at least one language");
        }
        Set<ScaleCode> scaleCodes = new HashSet<>();
        for (AnswerScale scale : scales) {
            requireNew(scaleCodes.add(scale.code()), "scale", scale.code());
        }
        Map<ItemCode, Question> questions = new LinkedHashMap<>();
        for (Page page : pages) {
            for (Question question : page.allQuestions().toList()) {
                requireNew(questions.put(question.code(), question) == null, "question", question.code());
                if (question instanceof ChoiceQuestion choice && !scales.contains(choice.scale())) {
                    throw new IllegalArgumentException(
                            "question " + question.code() + " uses another scale than " + choice.scale().code());
                }
            }
        }
        Set<ConstructCode> constructCodes = new HashSet<>();
        for (Construct construct : constructs) {
            requireNew(constructCodes.add(construct.code()), "construct", construct.code());
            requireNew(!questions.containsKey(new ItemCode(construct.code().value())), "code", construct.code());
            for (ConstructItem item : construct.items()) {
                Question question = questions.get(item.item());
                if (question == null || construct.scored() && !(question instanceof ScaleQuestion)) {
                    throw new IllegalArgumentException(
                            "construct " + construct.code() + " cannot have item " + item.item());
                }
            }
        }
    }

    private static void requireNew(boolean isNew, String what, Object code) {
        if (!isNew) {
            throw new IllegalArgumentException(what + " " + code + " occurs twice");
        }
    }

    /** All questions in the order shown: information texts, and the questions for words of choices, included. */
    public Stream<Question> questions() {
        return pages.stream().flatMap(Page::allQuestions);
    }

    public Optional<Question> question(ItemCode code) {
        return questions().filter(question -> question.code().equals(code)).findFirst();
    }

    public Optional<Construct> construct(ConstructCode code) {
        return constructs.stream().filter(construct -> construct.code().equals(code)).findFirst();
    }

    public Optional<AnswerScale> scale(ScaleCode code) {
        return scales.stream().filter(scale -> scale.code().equals(code)).findFirst();
    }

    /**
     * Whether an answer to this questionnaire is as good an answer to the other: the same questions in the same order, answered
     * in the same ways under the same conditions. Texts, pages, constructs and what is required may differ.
     */
    public boolean isAnsweredLike(Questionnaire other) {
        return forms().equals(other.forms());
    }

    private List<AnswerForm> forms() {
        return pages.stream().flatMap(page -> page.allQuestions().map(question -> AnswerForm.of(question, page)))
                .toList();
    }

    public List<Construct> scoredConstructs() {
        return constructs.stream().filter(Construct::scored).toList();
    }
}
