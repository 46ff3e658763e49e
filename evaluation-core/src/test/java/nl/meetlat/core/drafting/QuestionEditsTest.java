package nl.meetlat.core.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.meetlat.core.drafting.EditRefusedException.Reason;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.survey.Questionnaire;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class QuestionEditsTest {

    private final QuestionEdits edits = new QuestionEdits(Drafts.complete());

    @Test
    void add_whenCodeIsNew_standsAtTheEndOfThePage() {
        assertThat(Drafts.outline(edits.add(1, Drafts.open("N")))).isEqualTo("A B N | C O");
    }

    @Test
    void add_whenCodeIsTakenByQuestionOrConstruct_isRefused() {
        assertRefused(() -> edits.add(1, Drafts.open("C")), Reason.CODE_TAKEN, "C");
        assertRefused(() -> edits.add(1, Drafts.open("ab")), Reason.CODE_TAKEN, "ab");
    }

    @Test
    void add_whenPageIsGone_isRefused() {
        assertRefused(() -> edits.add(3, Drafts.open("N")), Reason.GONE, "3");
    }

    @Test
    void replace_whenCodeChanges_constructFollows() {
        Questionnaire changed = edits.replace(code("B"), Drafts.statement("B2"));

        assertThat(Drafts.outline(changed)).isEqualTo("A B2 | C O");
        assertThat(changed.constructs()).containsExactly(Drafts.construct("ab", true, "A", "B2"));
    }

    @Test
    void replace_whenItemOfScoredConstructBecomesOpen_isRefused() {
        assertRefused(() -> edits.replace(code("B"), Drafts.open("B")), Reason.NOT_A_SCALE_QUESTION, "B");
    }

    @Test
    void replace_whenNewCodeIsTaken_isRefused() {
        assertRefused(() -> edits.replace(code("B"), Drafts.statement("C")), Reason.CODE_TAKEN, "C");
    }

    @Test
    void moveUp_whenAtTopOfPage_goesToEndOfThePageBefore() {
        assertThat(Drafts.outline(edits.moveUp(code("B")))).isEqualTo("B A | C O");
        assertThat(Drafts.outline(edits.moveUp(code("C")))).isEqualTo("A B C | O");
        assertThat(edits.moveUp(code("A"))).isEqualTo(Drafts.complete());
    }

    @Test
    void moveDown_whenAtEndOfPage_goesToTopOfTheNext() {
        assertThat(Drafts.outline(edits.moveDown(code("A")))).isEqualTo("B A | C O");
        assertThat(Drafts.outline(edits.moveDown(code("B")))).isEqualTo("A | B C O");
        assertThat(edits.moveDown(code("O"))).isEqualTo(Drafts.complete());
    }

    @Test
    void moveToPage_whenOther_standsAtItsEnd() {
        assertThat(Drafts.outline(edits.moveToPage(code("A"), 2))).isEqualTo("B | C O A");
        assertThat(edits.moveToPage(code("A"), 1)).isEqualTo(Drafts.complete());
    }

    @Test
    void remove_whenInConstruct_isRefusedWithItsName() {
        assertThatExceptionOfType(EditRefusedException.class).isThrownBy(() -> edits.remove(code("A")))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.QUESTION_IN_CONSTRUCT);
                    assertThat(refused.other()).isEqualTo("ab");
                });
        assertThat(Drafts.outline(edits.remove(code("C")))).isEqualTo("A B | O");
    }

    private static void assertRefused(ThrowingCallable edit, Reason reason,
            String subject) {
        assertThatExceptionOfType(EditRefusedException.class).isThrownBy(edit).satisfies(refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.subject()).isEqualTo(subject);
        });
    }

    private static ItemCode code(String code) {
        return new ItemCode(code);
    }
}
