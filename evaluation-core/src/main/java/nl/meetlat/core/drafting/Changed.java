package nl.meetlat.core.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;

/** Questionnaires and lists with one part changed, and finding that part. */
final class Changed {

    private Changed() {}

    static Questionnaire pages(Questionnaire old, List<Page> pages) {
        return new Questionnaire(old.title(), old.languages(), old.texts(), old.scales(), pages, old.constructs());
    }

    static Questionnaire scales(Questionnaire old, List<AnswerScale> scales, List<Page> pages) {
        return new Questionnaire(old.title(), old.languages(), old.texts(), scales, pages, old.constructs());
    }

    static Questionnaire constructs(Questionnaire old, List<Construct> constructs) {
        return new Questionnaire(old.title(), old.languages(), old.texts(), old.scales(), old.pages(), constructs);
    }

    static <T> List<T> with(List<T> old, T added) {
        List<T> changed = new ArrayList<>(old);
        changed.add(added);
        return changed;
    }

    static <T> List<T> with(List<T> old, int index, T replacement) {
        List<T> changed = new ArrayList<>(old);
        changed.set(index, replacement);
        return changed;
    }

    static <T> List<T> without(List<T> old, int index) {
        List<T> changed = new ArrayList<>(old);
        changed.remove(index);
        return changed;
    }

    /** The element moved by so many places, as far as the list goes. */
    static <T> List<T> moved(List<T> old, int index, int by) {
        List<T> changed = new ArrayList<>(old);
        T element = changed.remove(index);
        changed.add(Math.max(0, Math.min(changed.size(), index + by)), element);
        return changed;
    }

    /**
     * The page of this number, from 1.
     *
     * @throws EditRefusedException when there is none
     */
    static Page page(Questionnaire questionnaire, int number) {
        if (number < 1 || number > questionnaire.pages().size()) {
            throw EditRefusedException.gone(number);
        }
        return questionnaire.pages().get(number - 1);
    }

    /** @throws EditRefusedException when no element is it */
    static <T> int indexOf(List<T> list, Predicate<T> is, Object subject) {
        for (int i = 0; i < list.size(); i++) {
            if (is.test(list.get(i))) {
                return i;
            }
        }
        throw EditRefusedException.gone(subject);
    }
}
