package nl.meetlat.core.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.drafting.Shortcoming.Kind;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.question.YesNoQuestion;
import nl.meetlat.core.routing.ConditionParser;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;
import org.junit.jupiter.api.Test;

class PublicationCheckTest {

    private static final LocalizedText DUTCH_ONLY = LocalizedText.of("tekst", "");

    @Test
    void of_whenComplete_findsNothing() {
        assertThat(PublicationCheck.of(Drafts.complete())).isEmpty();
    }

    @Test
    void of_whenNothingIsWrittenYet_namesTitleTextsAndQuestions() {
        Questionnaire empty = new Questionnaire(DUTCH_ONLY, List.of(Language.DUTCH),
                new RespondentTexts(LocalizedText.EMPTY, 5, DUTCH_ONLY, DUTCH_ONLY, DUTCH_ONLY, LocalizedText.EMPTY),
                List.of(), List.of(), List.of());

        assertThat(PublicationCheck.of(empty)).containsExactly(missing(Kind.TEXT, "purpose", Language.DUTCH),
                missing(Kind.TEXT, "thanks", Language.DUTCH), Shortcoming.of(Kind.QUESTIONS, ""));
    }

    @Test
    void of_whenTitleLacksAnOfferedLanguage_namesTheLanguage() {
        Questionnaire complete = Drafts.complete();
        Questionnaire changed = new Questionnaire(DUTCH_ONLY, complete.languages(), complete.texts(), complete.scales(),
                complete.pages(), complete.constructs());

        assertThat(PublicationCheck.of(changed)).containsExactly(missing(Kind.TITLE, "", Language.ENGLISH));
    }

    @Test
    void of_whenPageIsEmptyOrHalfTranslated_namesItsNumber() {
        Questionnaire changed = new PageEdits(Drafts.complete()).add(DUTCH_ONLY, LocalizedText.EMPTY);

        assertThat(PublicationCheck.of(changed)).containsExactly(missing(Kind.PAGE_TEXT, "3", Language.ENGLISH),
                Shortcoming.of(Kind.PAGE, "3"));
    }

    @Test
    void of_whenQuestionOrUnitIsHalfTranslated_namesItsCode() {
        Questionnaire changed = new QuestionEdits(Drafts.complete()).add(1,
                new OpenQuestion(new ItemCode("N"), DUTCH_ONLY, false, Asking.OPTIONAL));
        changed = new QuestionEdits(changed).add(1,
                new NumberQuestion(new ItemCode("M"), Drafts.text("m"), 0, 1, DUTCH_ONLY, Asking.OPTIONAL));

        assertThat(PublicationCheck.of(changed)).containsExactly(missing(Kind.QUESTION_TEXT, "N", Language.ENGLISH),
                missing(Kind.UNIT, "M", Language.ENGLISH));
    }

    @Test
    void of_whenOnlyInformation_asksForQuestions() {
        Questionnaire complete = Drafts.complete();
        Page page = new Page(LocalizedText.EMPTY, LocalizedText.EMPTY,
                List.of(new Information(new ItemCode("I"), Drafts.text("i"))));
        Questionnaire changed = new Questionnaire(complete.title(), complete.languages(), complete.texts(), List.of(),
                List.of(page), List.of());

        assertThat(PublicationCheck.of(changed)).containsExactly(Shortcoming.of(Kind.QUESTIONS, ""));
    }

    @Test
    void of_whenUnusedScaleIsUnfinished_doesNotMind() {
        assertThat(PublicationCheck.of(new ScaleEdits(Drafts.complete()).add(Drafts.scale("spare")))).isEmpty();
    }

    @Test
    void of_whenUsedScaleHasOnePoint_asksForTwo() {
        Questionnaire changed = new ScaleEdits(Drafts.complete()).replace(Drafts.AGREE.code(),
                Drafts.scale("agree", "1"));

        assertThat(PublicationCheck.of(changed)).containsExactly(Shortcoming.of(Kind.SCALE, "agree"));
    }

    @Test
    void of_whenYesNoHasThreePoints_asksForTwo() {
        Questionnaire changed = new QuestionEdits(Drafts.complete()).add(2,
                new YesNoQuestion(new ItemCode("Y"), Drafts.text("y"), Drafts.AGREE, Asking.OPTIONAL));

        assertThat(PublicationCheck.of(changed)).containsExactly(Shortcoming.of(Kind.YES_NO_SCALE, "agree"));
        assertThat(PublicationCheck.conflictsIn(changed)).containsExactly(Shortcoming.of(Kind.YES_NO_SCALE, "agree"));
    }

    @Test
    void of_whenOnlySomeValuesOfAScoredScaleAreNumbers_saysSo() {
        Questionnaire changed = new ScaleEdits(Drafts.complete()).replace(Drafts.AGREE.code(),
                Drafts.scale("agree", "1", "2", "veel"));

        assertThat(PublicationCheck.of(changed)).containsExactly(Shortcoming.of(Kind.SCALE_VALUES, "agree"));
    }

    @Test
    void of_whenConstructHasOneItemOrTwoScales_namesIt() {
        AnswerScale other = Drafts.scale("other", "1", "2");
        Questionnaire changed = new ScaleEdits(Drafts.complete()).add(other);
        changed = new QuestionEdits(changed).add(1,
                new ScaleQuestion(new ItemCode("D"), Drafts.text("d"), other, Asking.OPTIONAL));
        changed = new ConstructEdits(changed).add(Drafts.construct("one", true, "C"));
        changed = new ConstructEdits(changed).add(Drafts.construct("mixed", true, "C", "D"));
        changed = new ConstructEdits(changed).add(Drafts.construct("block", false, "O"));

        assertThat(PublicationCheck.of(changed)).containsExactly(Shortcoming.of(Kind.CONSTRUCT_SCALE, "mixed"),
                Shortcoming.of(Kind.CONSTRUCT_ITEMS, "one"));
        assertThat(PublicationCheck.conflictsIn(changed)).containsExactly(
                Shortcoming.of(Kind.CONSTRUCT_SCALE, "mixed"));
    }

    @Test
    void conflictsIn_whatIsNotFinishedYet_isNothing() {
        Questionnaire begun = new ScaleEdits(Drafts.complete()).add(Drafts.scale("begun", "1"));
        begun = new QuestionEdits(begun).add(2, new YesNoQuestion(new ItemCode("Y"), DUTCH_ONLY,
                Drafts.scale("begun", "1"), Asking.OPTIONAL));
        begun = new ConstructEdits(begun).add(Drafts.construct("one", true, "C"));

        assertThat(PublicationCheck.conflictsIn(begun)).isEmpty();
    }

    @Test
    void bringsConflict_whenAnUnrelatedEditChangesHowAnOldOneIsTold_isFalse() {
        Questionnaire old = pageUnder("NA = 1", questionUnder("A", "NA = 1", Drafts.complete()));
        Questionnaire another = new QuestionEdits(old).add(1, Drafts.open("N"));
        Questionnaire moved = new PageEdits(another).move(3, -1);

        assertThat(PublicationCheck.conflictsIn(another)).hasSize(2).doesNotContainAnyElementsOf(
                PublicationCheck.conflictsIn(old).subList(1, 2));
        assertThat(PublicationCheck.bringsConflict(old, another)).isFalse();
        assertThat(PublicationCheck.conflictsIn(moved)).extracting(Shortcoming::place).contains("2");
        assertThat(PublicationCheck.bringsConflict(another, moved)).isFalse();
    }

    @Test
    void bringsConflict_whenThereIsAnotherOne_isTrue() {
        Questionnaire old = questionUnder("A", "NA = 1", Drafts.complete());
        Questionnaire second = pageUnder("NA = 1", old);
        Questionnaire third = pageUnder("NA = 1", second);

        assertThat(PublicationCheck.bringsConflict(Drafts.complete(), old)).isTrue();
        assertThat(PublicationCheck.bringsConflict(old, questionUnder("A", "NB = 1", old))).isTrue();
        assertThat(PublicationCheck.bringsConflict(old, second)).isTrue();
        assertThat(PublicationCheck.bringsConflict(second, third)).as("on a page like the other").isTrue();
        assertThat(PublicationCheck.bringsConflict(third, old)).isFalse();
    }

    /** With a condition on the question, whatever it says. */
    private static Questionnaire questionUnder(String code, String condition, Questionnaire before) {
        return with(before, before.pages().stream().map(page -> page.with(page.questions().stream()
                .map(question -> question.code().value().equals(code) ? new ScaleQuestion(question.code(),
                        question.text(), Drafts.AGREE, under(condition)) : question)
                .toList())).toList());
    }

    /** With a page more, under the condition, whatever it says. */
    private static Questionnaire pageUnder(String condition, Questionnaire before) {
        List<Page> pages = new ArrayList<>(before.pages());
        pages.add(new Page(LocalizedText.EMPTY, LocalizedText.EMPTY, List.of(Drafts.open("P" + pages.size())),
                under(condition).condition()));
        return with(before, pages);
    }

    private static Asking under(String condition) {
        return Asking.OPTIONAL.when(ConditionParser.parse(condition).condition());
    }

    private static Questionnaire with(Questionnaire before, List<Page> pages) {
        return new Questionnaire(before.title(), before.languages(), before.texts(), before.scales(), pages,
                before.constructs());
    }

    private static Shortcoming missing(Kind kind, String place, Language language) {
        return new Shortcoming(kind, place, Optional.of(language), Optional.empty());
    }
}
