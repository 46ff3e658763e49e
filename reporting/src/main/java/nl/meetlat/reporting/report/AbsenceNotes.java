package nl.meetlat.reporting.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import nl.meetlat.core.statistics.Reason;
import nl.meetlat.reporting.document.Row;
import nl.meetlat.reporting.document.Value;
import nl.meetlat.reporting.text.RichText;

/** Explains under a table, in full, each short reason that stands in it instead of a figure. */
final class AbsenceNotes {

    private AbsenceNotes() {}

    /** The notes for the reasons that occur; what is hidden has a note of its own. */
    static List<RichText> of(ReportContext context, List<Row> body) {
        Set<String> shown = new LinkedHashSet<>();
        body.forEach(row -> row.cells().forEach(cell -> {
            if (cell.value() instanceof Value.Absent absent) {
                shown.add(absent.reason());
            }
        }));
        Set<String> keys = new LinkedHashSet<>();
        for (Reason reason : Reason.values()) {
            if (reason != Reason.SUPPRESSED && shown.contains(context.wording().reason(reason))) {
                String key = "absent." + reason.code();
                keys.add(context.phrases().has(key) ? key : "absent.dash");
            }
        }
        return keys.stream().map(context.phrases()::rich).toList();
    }
}
