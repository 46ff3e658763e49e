package nl.meetlat.core.evaluation.finding;

import java.util.Objects;

import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.question.LocalizedText;

/**
 * What a finding is about.
 *
 * @param code
 *            of the item or construct
 * @param label
 *            in full: the wording of the question, or the name of the construct
 * @param shortLabel
 *            for a heading or column: the name of the construct, or of the background ("Organisation"), else the label in
 *            full
 * @param kind
 *            what it is
 */
public record Variable(VariableCode code, LocalizedText label, LocalizedText shortLabel, Kind kind) {

    /** What a variable is. */
    public enum Kind {

        /** The score of several items. */
        CONSTRUCT,
        /** A single choice, which divides people into groups: its values are groups that can be too small to show. */
        BACKGROUND,
        /** Any other item. */
        ITEM
    }

    public Variable {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(shortLabel, "shortLabel");
        Objects.requireNonNull(kind, "kind");
    }
}
