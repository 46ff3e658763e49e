package nl.meetlat.core.casefolder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.question.Code;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.survey.Questionnaire;

/**
 * What a plan can refer to.
 *
 * @param questions by code, in questionnaire order
 * @param blocks items of every construct or block, in order of appearance
 * @param backgrounds columns of the participant list; empty when there is no list
 * @param files that the plan may name
 * @param seen codes of items and blocks that are there but have problems of their own, already told
 */
record PlanContext(Map<ItemCode, Question> questions, Map<ConstructCode, List<ConstructItem>> blocks,
        Optional<Set<BackgroundName>> backgrounds, PlanFiles files, Set<String> seen) {

    static PlanContext of(Draft draft, Optional<Set<BackgroundName>> backgrounds, PlanFiles files) {
        Set<String> seen = new HashSet<>(draft.codesSeen());
        seen.addAll(draft.blocksSeen());
        draft.questions().keySet().forEach(code -> seen.remove(code.value()));
        draft.blocks().keySet().forEach(code -> seen.remove(code.value()));
        return new PlanContext(draft.questions(), draft.blocks(), backgrounds, files, seen);
    }

    static PlanContext of(Questionnaire questionnaire, Set<BackgroundName> backgrounds) {
        Map<ItemCode, Question> questions = new LinkedHashMap<>();
        questionnaire.questions().forEach(question -> questions.put(question.code(), question));
        Map<ConstructCode, List<ConstructItem>> blocks = new LinkedHashMap<>();
        for (Construct construct : questionnaire.constructs()) {
            blocks.put(construct.code(), construct.items());
        }
        return new PlanContext(questions, blocks, Optional.of(backgrounds), PlanFiles.NONE, Set.of());
    }

    Optional<Question> question(String code) {
        return Code.isValid(code) ? Optional.ofNullable(questions.get(new ItemCode(code))) : Optional.empty();
    }

    List<String> itemCodes() {
        return questions.keySet().stream().map(ItemCode::value).toList();
    }

    /** Items and constructs, for a message that lists what exists. */
    List<String> variableCodes(Set<ConstructCode> constructs) {
        List<String> codes = new ArrayList<>(constructs.stream().map(ConstructCode::value).toList());
        codes.addAll(itemCodes());
        return codes;
    }

    /** The constructs or blocks of which every item can be scored, at least {@code least} long. */
    Map<ConstructCode, List<ConstructItem>> scorableBlocks(int least) {
        Map<ConstructCode, List<ConstructItem>> scorable = new LinkedHashMap<>();
        blocks.forEach((code, items) -> {
            boolean onScale = items.stream().allMatch(item -> Suitability.isScorable(questions.get(item.item())));
            if (onScale && items.size() >= least) {
                scorable.put(code, items);
            }
        });
        return scorable;
    }
}
