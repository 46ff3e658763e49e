package nl.meetlat.core.casefolder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.meetlat.core.construct.PointValues;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Asking;
import nl.meetlat.core.question.Code;
import nl.meetlat.core.question.DateQuestion;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.MultipleChoice;
import nl.meetlat.core.question.NumberQuestion;
import nl.meetlat.core.question.Obligation;
import nl.meetlat.core.question.OpenQuestion;
import nl.meetlat.core.question.Question;
import nl.meetlat.core.question.RankingQuestion;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.question.YesNoQuestion;

/** Reads {@code questionnaire.csv} against the scales. */
final class QuestionsReader {

    /** Numbers of this size and smaller are accepted; the files give no bounds. */
    private static final double LARGEST_NUMBER = 1e15;

    private final Map<ScaleCode, AnswerScale> scales;
    private final boolean scalesSound;
    private final List<Ordered> items = new ArrayList<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<String> blocks = new LinkedHashSet<>();
    private final Set<Integer> orders = new HashSet<>();

    private record Ordered(int order, Draft.Item item) {}

    /** @param scalesSound false when the scales have problems of their own: then nothing is checked against them */
    QuestionsReader(Map<ScaleCode, AnswerScale> scales, boolean scalesSound) {
        this.scales = scales;
        this.scalesSound = scalesSound;
    }

    Draft read(Sheet sheet, Problems.InFile problems) {
        Columns columns = Columns.of(sheet, problems,
                List.of("code", "type", "construct", "reverse", "scale", "order"),
                List.of("page", "required", "condition", "page_condition", "places"),
                name -> Texts.isColumn("text", name));
        Texts texts = new Texts("text", columns, problems);
        ConditionColumns conditions = new ConditionColumns(sheet, problems, columns);
        while (sheet.next()) {
            readItem(columns, texts, conditions);
        }
        for (String code : codes) {
            if (blocks.contains(code)) {
                problems.field("construct", code, ProblemCode.CONSTRUCT_IS_ITEM, List.of());
            }
        }
        items.sort(Comparator.comparingInt(Ordered::order));
        List<Language> languages = new ArrayList<>();
        texts.languages().forEach(languages::add);
        languages.sort(Comparator.comparing((Language language) -> !language.equals(Language.DUTCH)));
        Draft draft = new Draft(columns.isComplete(), languages, scales,
                items.stream().map(Ordered::item).toList(), codes, blocks, Optional.empty());
        return draft.with(conditions.check(draft));
    }

    private void readItem(Columns columns, Texts texts, ConditionColumns conditions) {
        String code = columns.needed("code");
        String word = columns.needed("type");
        LocalizedText text = texts.read();
        int order = columns.order("order");
        boolean reverse = columns.flag("reverse");
        Asking asking = new Asking(obligation(columns), conditions.ofQuestion());
        String block = block(columns);
        boolean usable = isNew(code, columns);
        if (order > 0 && !orders.add(order)) {
            columns.tell("order", ProblemCode.ORDER_TWICE);
        }
        Optional<ItemType> type = ItemType.of(word);
        if (type.isEmpty()) {
            if (!word.isEmpty()) {
                columns.tell("type", ProblemCode.TYPE_UNKNOWN, ItemType.words());
            }
            return;
        }
        Optional<AnswerScale> scale = scale(columns, type.get());
        if (reverse && type.get() != ItemType.LIKERT) {
            columns.tell("reverse", ProblemCode.REVERSE_NEEDS_SCALE, ItemType.LIKERT.word());
        }
        if (usable && scale.isPresent() == type.get().isScaled()) {
            Question question = question(type.get(), new ItemCode(code), text, scale, asking, columns);
            conditions.place(question);
            items.add(new Ordered(order, new Draft.Item(question, block, reverse, columns.text("page"),
                    conditions.ofPage())));
        }
    }

    /** The block or construct of the row; empty when there is none. */
    private String block(Columns columns) {
        String block = columns.text("construct");
        if (!block.isEmpty() && !Code.isValid(block)) {
            columns.tell("construct", ProblemCode.CODE_INVALID);
            block = "";
        }
        blocks.add(block);
        return block;
    }

    /** Whether a question can have the code, which is taken from now on. */
    private boolean isNew(String code, Columns columns) {
        if (code.isEmpty()) {
            return false;
        }
        if (!Code.isValid(code)) {
            columns.tell("code", ProblemCode.CODE_INVALID);
            return false;
        }
        if (!codes.add(code)) {
            columns.tell("code", ProblemCode.CODE_TWICE);
            return false;
        }
        return true;
    }

    /** 0 or blank: it can be left open; 1 or soft: one is asked once; hard: one cannot go on without an answer. */
    private static Obligation obligation(Columns columns) {
        String word = columns.text("required");
        return switch (word) {
            case "", "0" -> Obligation.OPTIONAL;
            case "1", "soft" -> Obligation.REMINDED;
            case "hard" -> Obligation.REQUIRED;
            default -> {
                columns.tell("required", ProblemCode.OBLIGATION_UNKNOWN, "0", "soft", "hard");
                yield Obligation.OPTIONAL;
            }
        };
    }

    /** How many points are put in order: all when nothing is said. */
    private static int places(Columns columns, AnswerScale scale) {
        int points = scale.points().size();
        String places = columns.text("places");
        if (places.isEmpty()) {
            return points;
        }
        if (!places.matches("[1-9][0-9]?") || Integer.parseInt(places) > points) {
            columns.tell("places", ProblemCode.PLACES_INVALID, "1", Integer.toString(points));
            return points;
        }
        return Integer.parseInt(places);
    }

    /** The scale of the row; what stands there for a type that needs none does not matter. */
    private Optional<AnswerScale> scale(Columns columns, ItemType type) {
        if (!type.isScaled()) {
            return Optional.empty();
        }
        String code = columns.needed("scale");
        if (code.isEmpty() || !scalesSound) {
            return Optional.empty();
        }
        AnswerScale scale = Code.isValid(code) ? scales.get(new ScaleCode(code)) : null;
        if (scale == null) {
            columns.tell("scale", ProblemCode.SCALE_UNKNOWN, scales.keySet().stream().map(ScaleCode::value).toList());
            return Optional.empty();
        }
        int scored = scale.scoredPoints().size();
        if (type == ItemType.YESNO && scored != 2) {
            columns.tell("scale", ProblemCode.SCALE_NOT_YES_NO);
        } else if (type == ItemType.LIKERT && scored < 2) {
            columns.tell("scale", ProblemCode.SCALE_TOO_SHORT);
        } else if (type == ItemType.LIKERT && PointValues.isPartlyNumeric(scale)) {
            columns.tell("scale", ProblemCode.SCALE_PARTLY_NUMERIC);
        } else if (type == ItemType.RANKING && scale.points().stream().anyMatch(ScalePoint::missing)) {
            columns.tell("scale", ProblemCode.SCALE_WITH_NO_OPINION);
        } else if (scale.namely().isPresent() && type != ItemType.SINGLE && type != ItemType.MULTIPLE) {
            columns.tell("scale", ProblemCode.NAMELY_UNSUITABLE, ItemType.SINGLE.word(), ItemType.MULTIPLE.word());
        } else if ((type == ItemType.MULTIPLE || type == ItemType.RANKING)
                && scale.points().size() > MultipleChoice.MOST_POINTS) {
            columns.tell("scale", ProblemCode.SCALE_TOO_LONG, Integer.toString(MultipleChoice.MOST_POINTS));
            return Optional.empty();
        }
        return Optional.of(scale);
    }

    private static Question question(ItemType type, ItemCode code, LocalizedText text, Optional<AnswerScale> scale,
            Asking asking, Columns columns) {
        return switch (type) {
            case SINGLE -> new SingleChoice(code, text, scale.orElseThrow(), asking);
            case RANKING -> new RankingQuestion(code, text, scale.orElseThrow(), places(columns, scale.orElseThrow()),
                    asking);
            case MULTIPLE -> new MultipleChoice(code, text, scale.orElseThrow(), asking);
            case YESNO -> new YesNoQuestion(code, text, scale.orElseThrow(), asking);
            case LIKERT -> new ScaleQuestion(code, text, scale.orElseThrow(), asking);
            case NUMBER ->
                new NumberQuestion(code, text, -LARGEST_NUMBER, LARGEST_NUMBER, LocalizedText.EMPTY, asking);
            case DATE -> new DateQuestion(code, text, asking);
            case OPEN -> new OpenQuestion(code, text, true, asking);
        };
    }
}
