package nl.meetlat.core.casefolder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import nl.meetlat.core.routing.ConditionProblem;

/** Collects what is wrong with the files of a case, up to a bound that no person reads beyond. */
final class Problems {

    static final int MOST = 1000;

    private final List<CaseProblem> found = new ArrayList<>();
    private long more;

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many were told so far. */
    long count() {
        return found.size() + more;
    }

    /** Everything found, in order; at the end how many were left out, if any. */
    List<CaseProblem> list() {
        if (more == 0) {
            return List.copyOf(found);
        }
        List<CaseProblem> all = new ArrayList<>(found);
        all.add(new CaseProblem(found.get(0).file(), OptionalLong.empty(), Optional.empty(),
                Optional.of(Long.toString(more)), ProblemCode.MORE_PROBLEMS, List.of()));
        return all;
    }

    void add(CaseProblem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            more++;
        }
    }

    /** The problems of one file. */
    InFile in(String file) {
        return new InFile(this, file);
    }

    /** Problems of one file, told by place. */
    record InFile(Problems problems, String file) {

        /** Whether nothing was told of any file so far. */
        boolean isEmpty() {
            return problems.isEmpty();
        }

        void whole(ProblemCode code, List<String> expected) {
            problems.add(
                    new CaseProblem(file, OptionalLong.empty(), Optional.empty(), Optional.empty(), code, expected));
        }

        void header(String column, ProblemCode code, List<String> expected) {
            problems.add(new CaseProblem(file, OptionalLong.of(1), Optional.of(column), Optional.of(column), code,
                    expected));
        }

        void row(long row, String value, ProblemCode code, List<String> expected) {
            problems.add(
                    new CaseProblem(file, OptionalLong.of(row), Optional.empty(), Optional.of(value), code, expected));
        }

        void cell(long row, String column, String value, ProblemCode code, List<String> expected) {
            problems.add(new CaseProblem(file, OptionalLong.of(row), Optional.of(column), Optional.of(value), code,
                    expected));
        }

        void condition(long row, String column, String value, ConditionProblem problem) {
            problems.add(new CaseProblem(file, OptionalLong.of(row), Optional.of(column), Optional.of(value),
                    ProblemCode.CONDITION_UNSOUND, List.of(), Optional.of(problem)));
        }

        void field(String path, String value, ProblemCode code, List<String> expected) {
            problems.add(new CaseProblem(file, OptionalLong.empty(), Optional.of(path), Optional.of(value), code,
                    expected));
        }
    }
}
