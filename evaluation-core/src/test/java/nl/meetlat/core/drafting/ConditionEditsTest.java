package nl.meetlat.core.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.drafting.EditRefusedException.Reason;
import nl.meetlat.core.drafting.Shortcoming.Kind;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.routing.ConditionParser;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;
import org.junit.jupiter.api.Test;

/** What happens to conditions, and to the words of "other, namely", when a draft is changed. */
class ConditionEditsTest {

    private static final LocalizedText WORDS = LocalizedText.of("tekst", "text");
    private static final AnswerScale OTHER = new AnswerScale(new ScaleCode("o"), List.of(
            new ScalePoint("a", WORDS, false), new ScalePoint("b", WORDS, false, true)));
    private static final AnswerScale PLAIN = new AnswerScale(new ScaleCode("p"),
            List.of(new ScalePoint("1", WORDS, false), new ScalePoint("2", WORDS, false)));

    private static Condition condition(String text) {
        return ConditionParser.parse(text).condition();
    }

    private static Question open(String code, String condition) {
        return new OpenQuestion(new ItemCode(code), WORDS, false, Asking.OPTIONAL.when(condition(condition)));
    }

    private static Questionnaire draft(Question... more) {
        Page first = new Page(WORDS, WORDS,
                List.of(new SingleChoice(new ItemCode("A"), WORDS, OTHER, Asking.OPTIONAL),
                        new SingleChoice(new ItemCode("B"), WORDS, PLAIN, Asking.OPTIONAL),
                        open("C", "A = a and B = 1")));
        Page second = new Page(WORDS, WORDS, List.of(open("D", "not answered(C)")), Optional.of(condition("B = 2")));
        Page last = new Page(WORDS, WORDS, List.of(more));
        return new Questionnaire(WORDS, List.of(Language.DUTCH, Language.ENGLISH),
                new RespondentTexts(WORDS, 5, WORDS, WORDS, WORDS, WORDS), List.of(OTHER, PLAIN),
                more.length == 0 ? List.of(first, second) : List.of(first, second, last), List.of());
    }

    @Test
    void replace_withAnotherCode_isFollowedByConditions() {
        Questionnaire changed = new QuestionEdits(draft()).replace(new ItemCode("B"),
                new SingleChoice(new ItemCode("BB"), WORDS, PLAIN, Asking.OPTIONAL));

        assertThat(changed.pages().get(0).questions().get(2).condition().orElseThrow())
                .isEqualTo(condition("A = a and BB = 1"));
        assertThat(changed.pages().get(1).condition()).contains(condition("BB = 2"));
    }

    @Test
    void replace_whenItsCodeMakesAConditionTooLong_isRefusedWithTheQuestion() {
        String tight = String.join(" and ", Collections.nCopies(50, "B=1"));
        Questionnaire draft = draft(open("E", tight));
        Question longer = new SingleChoice(new ItemCode("B".repeat(60)), WORDS, PLAIN, Asking.OPTIONAL);

        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> new QuestionEdits(draft).replace(new ItemCode("B"), longer))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.CONDITION_TOO_LONG);
                    assertThat(refusal.other()).isEqualTo("E");
                });
    }

    @Test
    void conditionOnTheWordsOfAChoice_followsItsCodeAndHoldsItInPlace() {
        Questionnaire draft = draft(open("E", "answered(A_other)"));
        QuestionEdits edits = new QuestionEdits(
                new QuestionEdits(draft).replace(new ItemCode("C"), open("C", "B = 1")));

        Questionnaire renamed = new QuestionEdits(draft).replace(new ItemCode("A"),
                new SingleChoice(new ItemCode("AA"), WORDS, OTHER, Asking.OPTIONAL));

        assertThat(renamed.pages().get(2).questions().get(0).condition()).contains(condition("answered(AA_other)"));
        assertThatExceptionOfType(EditRefusedException.class).as("removed")
                .isThrownBy(() -> edits.remove(new ItemCode("A")))
                .satisfies(refusal -> assertThat(refusal.subject()).isEqualTo("A_other"));
        assertThatExceptionOfType(EditRefusedException.class).as("without words")
                .isThrownBy(() -> edits.replace(new ItemCode("A"),
                        new SingleChoice(new ItemCode("A"), WORDS, PLAIN, Asking.OPTIONAL)))
                .satisfies(refusal -> assertThat(refusal.subject()).isEqualTo("A_other"));
        AnswerScale without = new AnswerScale(OTHER.code(), PLAIN.points());
        assertThatExceptionOfType(EditRefusedException.class).as("its scale without words")
                .isThrownBy(() -> new ScaleEdits(draft).replace(OTHER.code(), without))
                .satisfies(refusal -> assertThat(refusal.other()).isEqualTo("E"));
    }

    @Test
    void remove_whileAConditionIsAboutIt_isRefused() {
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> new QuestionEdits(draft()).remove(new ItemCode("A")))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.QUESTION_IN_CONDITION));
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> new PageEdits(draft()).remove(1))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.QUESTION_IN_PAGE_CONDITION));
        assertThat(new PageEdits(draft()).remove(2).pages()).hasSize(1);
    }

    @Test
    void moves_keepConditions() {
        Questionnaire moved = new QuestionEdits(draft()).moveToPage(new ItemCode("C"), 2);

        assertThat(moved.pages().get(1).condition()).contains(condition("B = 2"));
        assertThat(moved.pages().get(1).questions().get(1).condition()).contains(condition("A = a and B = 1"));
        assertThat(PublicationCheck.of(moved)).singleElement().satisfies(lacking -> {
            assertThat(lacking.kind()).isEqualTo(Kind.CONDITION);
            assertThat(lacking.place()).isEqualTo("D");
        });
    }

    @Test
    void codeOfTheWordsOfAChoice_isTaken() {
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> new QuestionEdits(draft()).add(2, open("A_other", "B = 1")))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Reason.CODE_TAKEN));
        Questionnaire taken = new QuestionEdits(draft()).add(2, open("B_other", "B = 1"));
        AnswerScale namely = new AnswerScale(new ScaleCode("p"),
                List.of(new ScalePoint("1", WORDS, false), new ScalePoint("2", WORDS, false, true)));
        assertThatExceptionOfType(EditRefusedException.class)
                .isThrownBy(() -> new ScaleEdits(taken).replace(new ScaleCode("p"), namely))
                .satisfies(refusal -> assertThat(refusal.subject()).isEqualTo("B_other"));
        assertThat(new ScaleEdits(draft()).replace(new ScaleCode("p"), namely).question(new ItemCode("B_other")))
                .isPresent();
    }

    @Test
    void publication_ofARankingWithNoOpinion_isHeldUp() {
        AnswerScale opinion = new AnswerScale(new ScaleCode("p"), List.of(new ScalePoint("1", WORDS, false),
                new ScalePoint("2", WORDS, false), new ScalePoint("9", WORDS, true)));
        Questionnaire draft = new ScaleEdits(
                draft(new RankingQuestion(new ItemCode("R"), WORDS, PLAIN, 2, Asking.OPTIONAL)))
                .replace(new ScaleCode("p"), opinion);

        assertThat(PublicationCheck.of(draft)).containsExactly(Shortcoming.of(Kind.RANKING_OPINION, "R"));
    }

    @Test
    void publication_needsPlacesForARankingAndWordsOnlyForChoices() {
        Questionnaire draft = draft(new RankingQuestion(new ItemCode("R"), WORDS, PLAIN, 3, Asking.OPTIONAL),
                new ScaleQuestion(new ItemCode("S"), WORDS, OTHER, Asking.OPTIONAL));

        assertThat(PublicationCheck.of(draft)).containsExactlyInAnyOrder(
                Shortcoming.of(Kind.RANKING_SCALE, "R"), Shortcoming.of(Kind.NAMELY_SCALE, "S"));
    }
}
