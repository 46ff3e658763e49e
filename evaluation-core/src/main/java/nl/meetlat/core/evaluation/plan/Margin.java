package nl.meetlat.core.evaluation.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How the population divides over the values of one choice.
 *
 * @param variable a choice item
 * @param population per value as stored the number of people, 0 or more and not all 0
 */
public record Margin(VariableCode variable, Map<String, Double> population) {

    public Margin {
        Objects.requireNonNull(variable, "variable");
        population = Collections.unmodifiableMap(new LinkedHashMap<>(population));
        if (population.values().stream().anyMatch(people -> !(people >= 0) || people.isInfinite())
                || population.values().stream().noneMatch(people -> people > 0)) {
            throw new IllegalArgumentException("numbers of people, 0 or more and not all 0: " + population);
        }
    }
}
