package nl.meetlat.core.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.drafting.EditRefusedException.Reason;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.survey.Questionnaire;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Pages, scales and constructs. */
class StructureEditsTest {

    private final PageEdits pages = new PageEdits(Drafts.complete());
    private final ScaleEdits scales = new ScaleEdits(Drafts.complete());
    private final ConstructEdits constructs = new ConstructEdits(Drafts.complete());

    @Test
    void addPage_whenAsked_isEmptyAndLast() {
        Questionnaire changed = pages.add(Drafts.text("New"), Drafts.text("Intro"));

        assertThat(Drafts.outline(changed)).isEqualTo("A B | C O | ");
        assertThat(changed.pages().get(2).title()).isEqualTo(Drafts.text("New"));
    }

    @Test
    void describePage_whenThere_keepsItsQuestions() {
        Questionnaire changed = pages.describe(1, Drafts.text("Other"), Drafts.text("Intro"), Optional.empty());

        assertThat(Drafts.outline(changed)).isEqualTo("A B | C O");
        assertThat(changed.pages().get(0).title()).isEqualTo(Drafts.text("Other"));
    }

    @Test
    void movePage_whenBeyondTheEnd_staysLast() {
        assertThat(Drafts.outline(pages.move(1, 1))).isEqualTo("C O | A B");
        assertThat(Drafts.outline(pages.move(2, 5))).isEqualTo("A B | C O");
        assertThat(Drafts.outline(pages.move(2, -5))).isEqualTo("C O | A B");
    }

    @Test
    void removePage_whenQuestionIsInConstruct_isRefused() {
        assertRefused(() -> pages.remove(1), Reason.QUESTION_IN_CONSTRUCT);
        assertRefused(() -> pages.remove(3), Reason.GONE);
        assertThat(Drafts.outline(pages.remove(2))).isEqualTo("A B");
    }

    @Test
    void replaceScale_whenUsed_changesEveryQuestionWithIt() {
        Questionnaire changed = scales.replace(new ScaleCode("agree"), Drafts.scale("eens", "1", "2"));

        assertThat(changed.scales()).containsExactly(Drafts.scale("eens", "1", "2"));
        assertThat(changed.questions().filter(ChoiceQuestion.class::isInstance)
                .map(question -> ((ChoiceQuestion) question).scale())).hasSize(3)
                .containsOnly(Drafts.scale("eens", "1", "2"));
    }

    @Test
    void removeScale_whenUsed_isRefused() {
        assertRefused(() -> scales.remove(new ScaleCode("agree")), Reason.SCALE_IN_USE);

        Questionnaire changed = scales.add(Drafts.scale("spare", "1"));
        assertThat(new ScaleEdits(changed).remove(new ScaleCode("spare"))).isEqualTo(Drafts.complete());
    }

    @Test
    void addScale_whenCodeIsTaken_isRefused() {
        assertRefused(() -> scales.add(Drafts.scale("agree")), Reason.CODE_TAKEN);
    }

    @Test
    void addConstruct_whenOpenItemIsScored_isRefusedButABlockIsNot() {
        assertRefused(() -> constructs.add(Drafts.construct("co", true, "C", "O")), Reason.NOT_A_SCALE_QUESTION);

        assertThat(constructs.add(Drafts.construct("co", false, "C", "O")).constructs()).hasSize(2);
    }

    @Test
    void addConstruct_whenCodeIsTakenOrItemGone_isRefused() {
        assertRefused(() -> constructs.add(Drafts.construct("ab", true, "A")), Reason.CODE_TAKEN);
        assertRefused(() -> constructs.add(Drafts.construct("C", true, "A")), Reason.CODE_TAKEN);
        assertRefused(() -> constructs.add(Drafts.construct("x", true, "Z")), Reason.GONE);
    }

    @Test
    void constructs_whenMovedReplacedAndRemoved_keepTheRest() {
        Questionnaire two = constructs.add(Drafts.construct("cc", true, "C"));
        ConstructCode last = new ConstructCode("cc");

        assertThat(new ConstructEdits(two).move(last, -1).constructs()).extracting(Construct::code)
                .containsExactly(last, new ConstructCode("ab"));
        assertThat(new ConstructEdits(two).replace(last, Drafts.construct("bc", true, "B", "C")).constructs())
                .containsExactly(Drafts.construct("ab", true, "A", "B"), Drafts.construct("bc", true, "B", "C"));
        assertThat(new ConstructEdits(two).remove(last).constructs())
                .isEqualTo(List.of(Drafts.construct("ab", true, "A", "B")));
    }

    private static void assertRefused(ThrowingCallable edit, Reason reason) {
        assertThatExceptionOfType(EditRefusedException.class).isThrownBy(edit)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
