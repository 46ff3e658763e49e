package nl.meetlat.core.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Days that cannot be the last ones something is kept; says of each why, and from which day on it could be. */
public class RetentionDaysException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Misfit> misfits;

    RetentionDaysException(List<Misfit> misfits) {
        super(misfits.stream().map(Misfit::toString).collect(Collectors.joining("; ")));
        this.misfits = List.copyOf(misfits);
    }

    /** What is kept until a day, in the order in which it is destroyed. */
    public enum Kept {
        LINK, PEOPLE, ANSWERS
    }

    /** Why a day is too early. */
    public enum Reason {
        /** It is over. */
        PAST,
        /** People still answer then. */
        STILL_OPEN,
        /** What is destroyed first would be kept longer. */
        ORDER
    }

    /**
     * A day that does not fit.
     *
     * @param kept what the day is of
     * @param reason why it does not fit
     * @param earliest the first day that would not be too early for this reason
     */
    public record Misfit(Kept kept, Reason reason, LocalDate earliest) {

        @Override
        public String toString() {
            return kept + " kept until a day before " + earliest + " (" + reason + ")";
        }
    }

    /** At least one, in the order of what is kept. */
    public List<Misfit> misfits() {
        return misfits;
    }
}
