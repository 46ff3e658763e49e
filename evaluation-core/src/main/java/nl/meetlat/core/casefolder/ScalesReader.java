package nl.meetlat.core.casefolder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.Code;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.question.ScalePoint;

/** Reads {@code scales.csv}. */
final class ScalesReader {

    private final Map<ScaleCode, List<OrderedPoint>> points = new LinkedHashMap<>();
    private final Map<ScaleCode, Set<String>> values = new LinkedHashMap<>();
    private final Map<ScaleCode, Set<Integer>> orders = new LinkedHashMap<>();

    private record OrderedPoint(int order, ScalePoint point) {}

    /** The scales in order of appearance, as far as they can be read. */
    Map<ScaleCode, AnswerScale> read(Sheet sheet, Problems.InFile problems) {
        Columns columns = Columns.of(sheet, problems, List.of("scale", "value", "order"), List.of("missing", "namely"),
                name -> Texts.isColumn("label", name));
        Texts labels = new Texts("label", columns, problems);
        while (sheet.next()) {
            readPoint(columns, labels);
        }
        Map<ScaleCode, AnswerScale> scales = new LinkedHashMap<>();
        points.forEach((code, ordered) -> {
            ordered.sort(Comparator.comparingInt(OrderedPoint::order));
            scales.put(code, new AnswerScale(code, ordered.stream().map(OrderedPoint::point).toList()));
        });
        return scales;
    }

    private void readPoint(Columns columns, Texts labels) {
        String code = columns.needed("scale");
        String value = columns.needed("value");
        int order = columns.order("order");
        boolean missing = columns.flag("missing");
        boolean namely = columns.flag("namely");
        LocalizedText label = labels.read();
        if (code.isEmpty() || value.isEmpty()) {
            return;
        }
        if (!Code.isValid(code)) {
            columns.tell("scale", ProblemCode.CODE_INVALID);
            return;
        }
        if (!ScalePoint.isValid(value)) {
            columns.tell("value", ProblemCode.VALUE_INVALID);
            return;
        }
        ScaleCode scale = new ScaleCode(code);
        if (!values.computeIfAbsent(scale, key -> new HashSet<>()).add(value)) {
            columns.tell("value", ProblemCode.CODE_TWICE);
            return;
        }
        if (!orders.computeIfAbsent(scale, key -> new HashSet<>()).add(order)) {
            columns.tell("order", ProblemCode.ORDER_TWICE);
        }
        if (namely && points.getOrDefault(scale, List.of()).stream().anyMatch(known -> known.point().namely())) {
            columns.tell("namely", ProblemCode.NAMELY_TWICE);
            return;
        }
        points.computeIfAbsent(scale, key -> new ArrayList<>())
                .add(new OrderedPoint(order, new ScalePoint(value, label, missing, namely)));
    }
}
