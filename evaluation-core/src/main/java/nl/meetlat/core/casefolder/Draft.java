package nl.meetlat.core.casefolder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.Condition;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.routing.Routing;

/**
 * A questionnaire as far as it could be read, so that the other files can be checked against it. What was seen but could not
 * be read has been told once; it is no further problem where other files refer to it.
 *
 * @param complete
 *            false when whole columns or the file are missing, so that nothing can be checked against it
 * @param languages
 *            in which it is written, the default first
 * @param scales
 *            by code
 * @param items
 *            that could be read, in questionnaire order
 * @param codesSeen
 *            every code of an item that occurs
 * @param blocksSeen
 *            every code of a construct or block that occurs
 * @param routing
 *            who is asked what; empty when everybody is asked everything, or when that could not be read
 */
record Draft(boolean complete, List<Language> languages, Map<ScaleCode, AnswerScale> scales, List<Item> items,
        Set<String> codesSeen, Set<String> blocksSeen, Optional<Routing> routing) {

    static final Draft NONE = new Draft(false, List.of(), Map.of(), List.of(), Set.of(), Set.of(),
            Optional.empty());

    /** One item; block and page are empty strings when it has none. The condition is what its row says of the page. */
    record Item(Question question, String block, boolean reverseCoded, String page,
            Optional<Condition> pageCondition) {}

    Draft with(Optional<Routing> found) {
        return new Draft(complete, languages, scales, items, codesSeen, blocksSeen, found);
    }

    Map<ItemCode, Question> questions() {
        Map<ItemCode, Question> questions = new LinkedHashMap<>();
        for (Item item : items) {
            questions.put(item.question().code(), item.question());
            if (item.question() instanceof ChoiceQuestion choice) {
                choice.namely().ifPresent(words -> questions.put(words.code(), words));
            }
        }
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
