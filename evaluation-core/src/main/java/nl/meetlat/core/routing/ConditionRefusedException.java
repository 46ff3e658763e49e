package nl.meetlat.core.routing;

import nl.meetlat.core.NotDoneException;

/** A text is no condition. */
public final class ConditionRefusedException extends NotDoneException {

    private static final long serialVersionUID = 1L;

    private final transient ConditionProblem problem;

    public ConditionRefusedException(ConditionProblem problem) {
        super("no condition: " + problem);
        this.problem = problem;
    }

    /** What is wrong and where. */
    public ConditionProblem problem() {
        return problem;
    }
}
