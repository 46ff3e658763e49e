package nl.meetlat.core.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;

import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.survey.Questionnaire;
import org.junit.jupiter.api.Test;

/** Which changes leave the answers given as good as they were. */
class AnsweredAlikeTest {

    @Test
    void isAnsweredLike_whenOnlyWordsPagesOrConstructsDiffer_isTrue() {
        assertThat(alike(old -> new QuestionEdits(old).replace(new ItemCode("A"),
                new ScaleQuestion(new ItemCode("A"), Drafts.text("mended"), Drafts.AGREE, Asking.REMINDED)))).isTrue();
        assertThat(alike(
                old -> new PageEdits(old).describe(1, Drafts.text("Other"), LocalizedText.EMPTY, Optional.empty())))
                .isTrue();
        assertThat(alike(old -> new PageEdits(old).add(Drafts.text("Empty"), LocalizedText.EMPTY))).isTrue();
        assertThat(alike(old -> new ConstructEdits(old).add(Drafts.construct("bc", true, "B", "C")))).isTrue();
    }

    @Test
    void isAnsweredLike_whenQuestionsComeGoMoveOrChangeKind_isFalse() {
        assertThat(alike(old -> new QuestionEdits(old).add(1, Drafts.statement("D")))).isFalse();
        assertThat(alike(old -> new QuestionEdits(old).remove(new ItemCode("O")))).isFalse();
        assertThat(alike(old -> new QuestionEdits(old).moveUp(new ItemCode("B")))).isFalse();
        assertThat(alike(old -> new QuestionEdits(old).replace(new ItemCode("O"), number(10)))).isFalse();
        assertThat(alike(old -> new QuestionEdits(old).replace(new ItemCode("O"), Drafts.open("P")))).isFalse();
    }

    @Test
    void isAnsweredLike_whenAnswersOrBoundsDiffer_isFalse() {
        assertThat(alike(old -> new ScaleEdits(old).replace(Drafts.AGREE.code(),
                Drafts.scale("agree", "1", "2", "4")))).isFalse();
        Questionnaire upToTen = new QuestionEdits(Drafts.complete()).replace(new ItemCode("O"), number(10));
        Questionnaire upToTwenty = new QuestionEdits(Drafts.complete()).replace(new ItemCode("O"), number(20));
        assertThat(upToTen.isAnsweredLike(upToTwenty)).isFalse();
    }

    private static boolean alike(UnaryOperator<Questionnaire> edit) {
        return Drafts.complete().isAnsweredLike(edit.apply(Drafts.complete()));
    }

    private static NumberQuestion number(int most) {
        return new NumberQuestion(new ItemCode("O"), Drafts.text("How many?"), 0, most, LocalizedText.EMPTY,
                Asking.OPTIONAL);
    }
}
