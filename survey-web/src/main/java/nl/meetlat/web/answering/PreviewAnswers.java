package nl.meetlat.web.answering;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.response.AnswerReader;
import nl.meetlat.core.response.AnswerReading;
import nl.meetlat.core.response.StoredAnswer;
import nl.meetlat.core.survey.Questionnaire;

/**
 * Answers that somebody gives while looking at how a questionnaire will be. Those on which conditions depend go from page to
 * page in the addresses, so that the preview takes the way a respondent would; nothing is saved.
 */
public final class PreviewAnswers {

    private static final String GIVEN = "given.";
    private static final int LONGEST = 200;

    private final FrozenQuestionnaire questionnaire;
    private final Map<String, String[]> parameters;
    private final Map<ItemCode, StoredAnswer> answers = new LinkedHashMap<>();

    /** @param parameters of the request: the form of a page, and what was given before */
    public PreviewAnswers(Questionnaire questionnaire, Map<String, String[]> parameters) {
        this.questionnaire = new FrozenQuestionnaire(questionnaire);
        this.parameters = Map.copyOf(parameters);
        Set<ItemCode> told = conditions(questionnaire).flatMap(Condition::terms).map(Condition.Term::item)
                .collect(Collectors.toSet());
        questionnaire.questions().filter(question -> told.contains(question.code())).forEach(this::read);
    }

    private static Stream<Condition> conditions(Questionnaire questionnaire) {
        return questionnaire.pages().stream().flatMap(page -> Stream.concat(page.condition().stream(),
                page.allQuestions().flatMap(question -> question.condition().stream())));
    }

    private void read(Question question) {
        String code = question.code().value();
        boolean inForm = parameters.containsKey(code + PostedPage.BASE);
        String[] values = parameters.get(inForm ? code : GIVEN + code);
        List<String> given = values == null ? List.of()
                : Stream.of(values).filter(value -> !value.isBlank()).toList();
        AnswerReading reading = AnswerReader.read(question, PostedAnswer.of(code, given, 0).raw());
        if (reading instanceof AnswerReading.Taken taken) {
            taken.answer().stored().filter(value -> value.length() <= LONGEST)
                    .ifPresent(value -> answers.put(question.code(), new StoredAnswer(value, 0, Instant.EPOCH)));
        }
    }

    FrozenQuestionnaire questionnaire() {
        return questionnaire;
    }

    Map<ItemCode, StoredAnswer> answers() {
        return answers;
    }

    /** Whether the page is on the way. */
    public boolean has(int page) {
        return itinerary().has(page);
    }

    /** The page after this one on the way; empty after the last. */
    public OptionalInt after(int page) {
        return itinerary().after(page);
    }

    /** The page before this one on the way; empty before the first. */
    public OptionalInt before(int page) {
        return itinerary().before(page);
    }

    /** Whether answers on the page brought questions to it that were not in its form. */
    public boolean bringMore(int page) {
        return questionnaire.cards(page, answers, questionnaire.questionnaire().languages().get(0)).stream()
                .anyMatch(card -> card.isConditional() && card.isOpen()
                        && !parameters.containsKey(card.asked().code() + PostedPage.BASE));
    }

    /** What goes along in the address of another page, with its question mark; empty = nothing. */
    public String query() {
        return answers.isEmpty() ? ""
                : answers.entrySet().stream()
                        .map(answer -> GIVEN + answer.getKey() + "="
                                + URLEncoder.encode(answer.getValue().value(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /** What the form of the page sends along. */
    List<Questions.Carried> carried(int page) {
        Set<ItemCode> onPage = questionnaire.questionnaire().pages().get(page - 1).allQuestions().map(Question::code)
                .collect(Collectors.toSet());
        return answers.entrySet().stream().filter(answer -> !onPage.contains(answer.getKey()))
                .map(answer -> new Questions.Carried(GIVEN + answer.getKey(), answer.getValue().value())).toList();
    }

    Itinerary itinerary() {
        return questionnaire.itinerary(answers);
    }
}
