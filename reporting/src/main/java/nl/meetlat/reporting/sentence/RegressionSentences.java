package nl.meetlat.reporting.sentence;

import java.util.List;
import java.util.Optional;

import nl.meetlat.core.evaluation.finding.RegressionFinding;
import nl.meetlat.core.evaluation.finding.RegressionFinding.LinearFit;
import nl.meetlat.core.evaluation.finding.RegressionFinding.LogisticFit;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.reporting.text.Numbers;
import nl.meetlat.reporting.text.Phrases;
import nl.meetlat.reporting.text.RichText;

/** Sentences about regressions. */
final class RegressionSentences {

    private static final int DECIMALS = 2;

    private final Wording wording;
    private final Phrases phrases;
    private final Numbers numbers;
    private final double alpha;

    RegressionSentences(Wording wording, double alpha) {
        this.wording = wording;
        this.phrases = wording.phrases();
        this.numbers = wording.numbers();
        this.alpha = alpha;
    }

    RichText sentence(RegressionFinding finding) {
        List<RegressionFinding.Coefficient> predictors = finding.coefficients().stream().skip(1).toList();
        Optional<Reason> absence = predictors.stream().flatMap(term -> term.p().absence().stream()).findFirst();
        if (absence.isPresent() && predictors.stream().noneMatch(each -> each.p().isPresent())) {
            return phrases.rich("regression.none", wording.outcome(finding.outcome()),
                    phrases.text("because." + absence.orElseThrow().code()));
        }
        if (finding.fit() instanceof LogisticFit fit && !fit.converged()) {
            return phrases.rich("regression.not-converged");
        }
        RichText whole = finding.fit() instanceof LinearFit fit ? linear(finding, fit) : RichText.EMPTY;
        return whole.then(terms(predictors));
    }

    private RichText linear(RegressionFinding finding, LinearFit fit) {
        Optional<RichText> test = new TestWording(wording, alpha).f("test.f", fit.f(), fit.df1(), fit.df2(), fit.p());
        if (test.isEmpty() || !fit.r2().isPresent()) {
            return RichText.EMPTY;
        }
        boolean significant = fit.p().orElseThrow().isBelow(alpha);
        double r2 = fit.r2().orElseThrow();
        return phrases.rich(significant ? "regression.linear.differ" : "regression.linear.same",
                significant ? numbers.percent(r2) : numbers.bounded(r2, DECIMALS), wording.outcome(finding.outcome()),
                test.orElseThrow());
    }

    private RichText terms(List<RegressionFinding.Coefficient> predictors) {
        List<RichText> significant = predictors.stream()
                .filter(term -> term.p().toOptional().filter(p -> p.isBelow(alpha)).isPresent())
                .map(term -> phrases.rich("means.none.part", name(term), figures(term))).toList();
        return significant.isEmpty() ? phrases.rich("regression.terms.none")
                : phrases.rich("regression.terms", wording.listOf(significant));
    }

    private String name(RegressionFinding.Coefficient term) {
        String label = wording.text(term.label());
        return label.isEmpty() ? term.term() : label;
    }

    private RichText figures(RegressionFinding.Coefficient term) {
        String p = numbers.pRelation(term.p().orElseThrow().value(), alpha);
        return term.oddsRatio().flatMap(ratio -> ratio.toOptional())
                .map(odds -> phrases.rich("regression.term.odds", numbers.decimal(odds, DECIMALS), p))
                .orElseGet(() -> phrases.rich("regression.term",
                        numbers.decimal(term.estimate().orElseThrow(), DECIMALS), p));
    }
}
