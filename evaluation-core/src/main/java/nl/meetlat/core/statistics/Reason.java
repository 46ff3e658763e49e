package nl.meetlat.core.statistics;

/** Why a figure does not exist. The {@link #code()} is what stands beside a {@code null} in a results file. */
public enum Reason {

    /** Fewer observations than the figure needs, such as the standard deviation of one answer. */
    TOO_FEW("too-few"),

    /** All observations are equal where the figure needs them to differ. */
    NO_VARIANCE("no-variance"),

    /** Only one group has observations, so there is nothing to compare. */
    SINGLE_GROUP("single-group"),

    /** There is no observation at all. */
    EMPTY("empty"),

    /** A predictor tells events and non-events apart without error, so the estimate runs off to infinity. */
    PERFECT_SEPARATION("perfect-separation"),

    /** A predictor is a linear combination of the others, so its own part cannot be told. */
    COLLINEAR("collinear"),

    /** The figure has no meaning here, such as alpha after deleting one of two items. */
    NOT_APPLICABLE("not-applicable"),

    /** The figure exists but is withheld, because a group is too small to be shown. */
    SUPPRESSED("suppressed");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /** The stable code in files and interfaces, in lower case with hyphens. */
    public String code() {
        return code;
    }
}
