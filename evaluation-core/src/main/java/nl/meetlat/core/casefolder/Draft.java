package nl.meetlat.core.casefolder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScaleCode;

/**
 * A questionnaire as far as it could be read, so that the other files can be checked against it.
 *
 * @param languages in which it is written, by code
 * @param scales by code
 * @param items in questionnaire order
 * @param codesSeen every code of an item that occurs, also of items that could not be read
 */
record Draft(List<Language> languages, Map<ScaleCode, AnswerScale> scales, List<Item> items, Set<String> codesSeen) {

    /** One item. @param block empty string when it belongs to none @param page empty string when none is given */
    record Item(Question question, String block, boolean reverseCoded, String page) {}

    static final Draft EMPTY = new Draft(List.of(), Map.of(), List.of(), Set.of());

    Map<ItemCode, Question> questions() {
        Map<ItemCode, Question> questions = new LinkedHashMap<>();
        items.forEach(item -> questions.put(item.question().code(), item.question()));
        return questions;
    }

    /** The items of every construct or block, in order of appearance. */
    Map<ConstructCode, List<ConstructItem>> blocks() {
        Map<ConstructCode, List<ConstructItem>> blocks = new LinkedHashMap<>();
        for (Item item : items) {
            if (!item.block().isEmpty()) {
                blocks.computeIfAbsent(new ConstructCode(item.block()), code -> new ArrayList<>())
                        .add(new ConstructItem(item.question().code(), item.reverseCoded()));
            }
        }
        return blocks;
    }

    Set<String> languageTags() {
        Set<String> tags = new LinkedHashSet<>();
        languages.forEach(language -> tags.add(language.tag()));
        return tags;
    }
}
