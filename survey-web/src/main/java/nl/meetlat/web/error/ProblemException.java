package nl.meetlat.web.error;

import java.util.List;

/** A request was refused for a reason people can be told. Its code says which. */
public class ProblemException extends RequestFailedException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode problem;
    private final transient List<Object> values;

    /** @param values for the places in the texts of the code; shown to people, so no more than they may see */
    public ProblemException(ProblemCode problem, Object... values) {
        super(problem.code() + " " + List.of(values));
        this.problem = problem;
        this.values = List.of(values);
    }

    /** As above, with what it was noticed by. */
    public ProblemException(Throwable cause, ProblemCode problem, Object... values) {
        this(problem, values);
        initCause(cause);
    }

    public ProblemCode problem() {
        return problem;
    }

    public List<Object> values() {
        return values;
    }
}
