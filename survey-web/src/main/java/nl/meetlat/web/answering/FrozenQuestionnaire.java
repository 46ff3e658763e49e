package nl.meetlat.web.answering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.survey.Questionnaire;

/** A questionnaire ready to be shown and answered: looked up by code, and put into words once per language. */
final class FrozenQuestionnaire {

    private final Questionnaire questionnaire;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<Language, List<AskedPage>> worded = new ConcurrentHashMap<>();

    FrozenQuestionnaire(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        questionnaire.questions().forEach(question -> questions.put(question.code().value(), question));
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    /** The question of this code that takes an answer. */
    Optional<Question> question(String code) {
        return Optional.ofNullable(questions.get(code)).filter(question -> !(question instanceof Information));
    }

    int pageCount() {
        return questionnaire.pages().size();
    }

    /** The pages in the language, the first is page 1. */
    List<AskedPage> pages(Language language) {
        return worded.computeIfAbsent(offered(language), this::word);
    }

    /** A question that takes an answer, in the language. @throws java.util.NoSuchElementException when there is none */
    AskedQuestion asked(String code, Language language) {
        return pages(language).stream().flatMap(page -> page.questions().stream())
                .filter(asked -> asked.takesAnswer() && asked.code().equals(code)).findFirst().orElseThrow();
    }

    /** The language itself when the questionnaire is offered in it, else the questionnaire's first. */
    Language offered(Language language) {
        return questionnaire.languages().contains(language) ? language : questionnaire.languages().get(0);
    }

    private List<AskedPage> word(Language language) {
        return questionnaire.pages().stream().map(page -> AskedPage.of(page, language)).toList();
    }
}
