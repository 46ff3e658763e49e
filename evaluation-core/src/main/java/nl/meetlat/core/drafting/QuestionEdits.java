package nl.meetlat.core.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.drafting.EditRefusedException.Reason;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;

/** Changes to the questions of a questionnaire. Pages are numbered from 1. */
public record QuestionEdits(Questionnaire questionnaire) {

    public QuestionEdits {
        Objects.requireNonNull(questionnaire, "questionnaire");
    }

    /** Adds a question at the end of a page; its scale must be one of the questionnaire's. */
    public Questionnaire add(int page, Question question) {
        requireFree(question.code());
        requireNamelyFree(question);
        return onPage(page, Changed.with(page(page).questions(), question));
    }

    /** Puts another question in the place of one; constructs and conditions follow a change of code. */
    public Questionnaire replace(ItemCode code, Question question) {
        if (!code.equals(question.code())) {
            requireFree(question.code());
        }
        for (Construct construct : questionnaire.constructs()) {
            if (construct.scored() && !(question instanceof ScaleQuestion) && has(construct, code)) {
                throw new EditRefusedException(Reason.NOT_A_SCALE_QUESTION, code, construct.code());
            }
        }
        Place place = place(code);
        Question before = page(place.page()).questions().get(place.index());
        if (namely(question).isPresent() && !namely(question).equals(namely(before))) {
            requireNamelyFree(question);
        }
        List<Question> questions = Changed.with(page(place.page()).questions(), place.index(), question);
        List<Page> pages = Conditions.renamed(Changed.with(questionnaire.pages(), place.page() - 1,
                withQuestions(page(place.page()), questions)), code, question.code());
        if (namely(before).isPresent()) {
            ItemCode words = namely(before).get();
            if (namely(question).isEmpty()) {
                Conditions.requireNotIn(questionnaire, words);
            } else {
                pages = Conditions.renamed(pages, words, namely(question).get());
            }
        }
        List<Construct> constructs = questionnaire.constructs()
                .stream()
                .map(construct -> renamed(construct, code, question.code()))
                .toList();
        return new Questionnaire(questionnaire.title(), questionnaire.languages(), questionnaire.texts(),
                questionnaire.scales(), pages, constructs);
    }

    /** Moves a question one place up; from the top of a page to the end of the one before. */
    public Questionnaire moveUp(ItemCode code) {
        Place place = place(code);
        if (place.index() > 0) {
            return onPage(place.page(), Changed.moved(page(place.page()).questions(), place.index(), -1));
        }
        return place.page() == 1 ? questionnaire
                : moveTo(place, place.page() - 1, page(place.page() - 1).questions().size());
    }

    /** Moves a question one place down; from the end of a page to the top of the next. */
    public Questionnaire moveDown(ItemCode code) {
        Place place = place(code);
        if (place.index() < page(place.page()).questions().size() - 1) {
            return onPage(place.page(), Changed.moved(page(place.page()).questions(), place.index(), 1));
        }
        return place.page() == questionnaire.pages().size() ? questionnaire : moveTo(place, place.page() + 1, 0);
    }

    /** Moves a question to the end of a page; nothing changes when it is on that page. */
    public Questionnaire moveToPage(ItemCode code, int page) {
        Place place = place(code);
        return place.page() == page ? questionnaire : moveTo(place, page, page(page).questions().size());
    }

    /** Removes a question; refused while it is in a construct or a condition, or the words that come with it in one. */
    public Questionnaire remove(ItemCode code) {
        requireInNoConstruct(questionnaire, code);
        Place place = place(code);
        Questionnaire changed = onPage(place.page(),
                Changed.without(page(place.page()).questions(), place.index()));
        Conditions.requireNotIn(changed, code);
        namely(page(place.page()).questions().get(place.index()))
                .ifPresent(words -> Conditions.requireNotIn(changed, words));
        return changed;
    }

    static void requireInNoConstruct(Questionnaire questionnaire, ItemCode code) {
        for (Construct construct : questionnaire.constructs()) {
            if (has(construct, code)) {
                throw new EditRefusedException(Reason.QUESTION_IN_CONSTRUCT, code, construct.code());
            }
        }
    }

    private static boolean has(Construct construct, ItemCode code) {
        return construct.items().stream().anyMatch(item -> item.item().equals(code));
    }

    private static Construct renamed(Construct construct, ItemCode from, ItemCode to) {
        List<ConstructItem> items = construct.items()
                .stream()
                .map(item -> item.item().equals(from) ? new ConstructItem(to, item.reverseCoded()) : item)
                .toList();
        return new Construct(construct.code(), construct.label(), items, construct.missingRule(), construct.scored());
    }

    private void requireFree(ItemCode code) {
        if (questionnaire.question(code).isPresent()) {
            throw new EditRefusedException(Reason.CODE_TAKEN, code, code);
        }
        if (questionnaire.construct(new ConstructCode(code.value())).isPresent()) {
            throw new EditRefusedException(Reason.CODE_TAKEN, code, code);
        }
    }

    private void requireNamelyFree(Question question) {
        namely(question).ifPresent(this::requireFree);
    }

    private static Optional<ItemCode> namely(Question question) {
        return question instanceof ChoiceQuestion choice ? choice.namely().map(OpenQuestion::code) : Optional.empty();
    }

    private Questionnaire moveTo(Place from, int page, int index) {
        Question question = page(from.page()).questions().get(from.index());
        List<Question> target = new ArrayList<>(page(page).questions());
        target.add(index, question);
        List<Page> pages = Changed.with(questionnaire.pages(), from.page() - 1,
                withQuestions(page(from.page()), Changed.without(page(from.page()).questions(), from.index())));
        return Changed.pages(questionnaire, Changed.with(pages, page - 1, withQuestions(page(page), target)));
    }

    private Questionnaire onPage(int number, List<Question> questions) {
        return Changed.pages(questionnaire,
                Changed.with(questionnaire.pages(), number - 1, withQuestions(page(number), questions)));
    }

    private static Page withQuestions(Page page, List<Question> questions) {
        return page.with(questions);
    }

    private Page page(int number) {
        return Changed.page(questionnaire, number);
    }

    private Place place(ItemCode code) {
        for (int page = 1; page <= questionnaire.pages().size(); page++) {
            List<Question> questions = page(page).questions();
            for (int i = 0; i < questions.size(); i++) {
                if (questions.get(i).code().equals(code)) {
                    return new Place(page, i);
                }
            }
        }
        throw EditRefusedException.gone(code);
    }

    /** Number of the page from 1, index on it from 0. */
    private record Place(int page, int index) {}
}
