package nl.meetlat.core.casefolder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.construct.MissingRule;
import nl.meetlat.core.evaluation.plan.PlannedConstruct;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;

/** Makes the questionnaire of a draft: blocks become constructs, and pages where the file gives none. */
final class QuestionnaireBuilder {

    private static final int LONGEST_PAGE = 8;
    private static final int SECONDS_PER_ITEM = 8;

    private final Draft draft;
    private final Map<ConstructCode, PlannedConstruct> scored;

    QuestionnaireBuilder(Draft draft, Map<ConstructCode, PlannedConstruct> scored) {
        this.draft = draft;
        this.scored = scored;
    }

    Questionnaire build(LocalizedText title) {
        int minutes = Math.min(RespondentTexts.MOST_MINUTES,
                Math.max(1, (draft.items().size() * SECONDS_PER_ITEM + 59) / 60));
        RespondentTexts texts = new RespondentTexts(LocalizedText.EMPTY, minutes, LocalizedText.EMPTY,
                LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY);
        List<Language> languages = draft.languages().isEmpty() ? List.of(Language.DUTCH) : draft.languages();
        return new Questionnaire(title, languages, texts, List.copyOf(draft.scales().values()), pages(), constructs());
    }

    private List<Construct> constructs() {
        List<Construct> constructs = new ArrayList<>();
        draft.blocks().forEach((code, items) -> constructs.add(construct(code, items)));
        return constructs;
    }

    private Construct construct(ConstructCode code, List<ConstructItem> items) {
        PlannedConstruct planned = scored.get(code);
        return planned == null
                ? new Construct(code, DefaultPlan.label(code), items, MissingRule.HALF, false)
                : new Construct(code, planned.label(), items, planned.minimumAnswered(), true);
    }

    private List<Page> pages() {
        return pagesOfItems().stream().map(this::page).toList();
    }

    /** The items of each page. */
    List<List<Draft.Item>> pagesOfItems() {
        List<List<Draft.Item>> pages = new ArrayList<>();
        List<Draft.Item> page = new ArrayList<>();
        for (Draft.Item item : draft.items()) {
            if (!page.isEmpty() && startsPage(page, item)) {
                pages.add(List.copyOf(page));
                page.clear();
            }
            page.add(item);
        }
        if (!page.isEmpty()) {
            pages.add(List.copyOf(page));
        }
        return pages;
    }

    private static boolean startsPage(List<Draft.Item> page, Draft.Item item) {
        Draft.Item first = page.get(0);
        if (!item.page().isEmpty() || !first.page().isEmpty()) {
            return !item.page().equals(first.page());
        }
        return !item.block().equals(first.block()) || page.size() == LONGEST_PAGE;
    }

    private Page page(List<Draft.Item> items) {
        return new Page(title(items), LocalizedText.EMPTY, items.stream().map(Draft.Item::question).toList(),
                items.stream().flatMap(item -> item.pageCondition().stream()).findFirst());
    }

    /** The name of the page unless that is a number, else of the one block on it. */
    private LocalizedText title(List<Draft.Item> items) {
        String name = items.get(0).page();
        if (!name.isEmpty() && !name.chars().allMatch(Character::isDigit)) {
            return LocalizedText.of(name, name);
        }
        Set<String> blocks = items.stream().map(Draft.Item::block).collect(Collectors.toSet());
        String block = items.get(0).block();
        if (blocks.size() > 1 || block.isEmpty()) {
            return LocalizedText.EMPTY;
        }
        ConstructCode code = new ConstructCode(block);
        return scored.containsKey(code) ? scored.get(code).label() : DefaultPlan.label(code);
    }
}
