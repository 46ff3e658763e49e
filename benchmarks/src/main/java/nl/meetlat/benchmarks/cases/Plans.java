package nl.meetlat.benchmarks.cases;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The analysis plans of the made-up cases. */
final class Plans {

    private Plans() {}

    /** Every construct compared over every background. */
    static String comparisons() {
        return plan(List.of(comparison()));
    }

    /** The same and one analysis of every other kind that needs responses. */
    static String everyKind() {
        String items = names(GeneratedCase.ITEMS, GeneratedCase::item);
        String constructs = names(GeneratedCase.CONSTRUCTS, GeneratedCase::construct);
        return plan(List.of(comparison(), """
            {"id": "frequencies", "kind": "frequencies", "variables": [%s], "by": "FUN"}""".formatted(items), """
            {"id": "favourable", "kind": "proportion", "variables": [%s], "positive": ["4", "5"], "by": "ORG",
             "total": true}""".formatted(items), """
            {"id": "cross", "kind": "crosstab", "row": "ORG", "column": "TEN"}""", """
            {"id": "reliability", "kind": "reliability", "constructs": [%s]}""".formatted(constructs), """
            {"id": "pearson", "kind": "correlation", "variables": [%s], "method": "pearson"}"""
                .formatted(constructs),
                """
                    {"id": "spearman", "kind": "correlation", "variables": [%s], "method": "spearman"}"""
                        .formatted(constructs),
                """
                    {"id": "linear", "kind": "regression", "family": "linear", "outcome": "construct7",
                     "predictors": ["construct1", "construct2", "FUN", "TEN"]}""", """
                    {"id": "logistic", "kind": "regression", "family": "logistic", "outcome": "construct7", "cut": 4,
                     "predictors": ["construct1", "construct2", "FUN", "TEN"]}"""));
    }

    private static String comparison() {
        return """
            {"id": "scores", "kind": "compare-means", "outcomes": [%s], "by": ["ORG", "FUN", "TEN"],
             "adjust": "holm"}""".formatted(names(GeneratedCase.CONSTRUCTS, GeneratedCase::construct));
    }

    private static String plan(List<String> analyses) {
        String constructs = IntStream.range(0, GeneratedCase.CONSTRUCTS).mapToObj(i -> """
            "%s": {"label": {"nl": "Construct %d", "en": "Construct %d"}, "minimumAnswered": "half"}"""
                .formatted(GeneratedCase.construct(i), i + 1, i + 1)).collect(Collectors.joining(",\n  "));
        return """
            {"title": {"nl": "Proef", "en": "Trial"}, "alpha": 0.05, "confidenceLevel": 0.95,
             "minimumGroupSize": 0, "finitePopulation": false,
             "constructs": {%s},
             "analyses": [
            %s]}
            """.formatted(constructs, String.join(",\n", analyses));
    }

    private static String names(int count, IntFunction<String> name) {
        return IntStream.range(0, count).mapToObj(i -> '"' + name.apply(i) + '"').collect(Collectors.joining(", "));
    }
}
