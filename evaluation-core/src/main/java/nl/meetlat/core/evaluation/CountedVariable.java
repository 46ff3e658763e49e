package nl.meetlat.core.evaluation;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.evaluation.plan.VariableCode;

/** A variable that is counted, for everybody or per group of another. */
record CountedVariable(VariableCode code, CodedVariable variable, GroupedCounts counts) {

    /** Asks for the counts of each variable. */
    static List<CountedVariable> of(List<VariableCode> codes, Optional<VariableCode> by, Variables variables,
            CountingPass pass) {
        return codes.stream().map(code -> {
            CodedVariable counted = variables.counted(code);
            return new CountedVariable(code, counted, by.map(group -> pass.count(counted, variables.grouping(group)))
                    .orElseGet(() -> pass.count(counted)));
        }).toList();
    }
}
