package nl.meetlat.core.disclosure;

import nl.meetlat.core.evaluation.finding.RegressionFinding;
import nl.meetlat.core.evaluation.finding.RegressionFinding.Coefficient;
import nl.meetlat.core.evaluation.finding.RegressionFinding.Fit;
import nl.meetlat.core.evaluation.finding.RegressionFinding.LinearFit;
import nl.meetlat.core.evaluation.finding.RegressionFinding.LogisticFit;

/** Hides a regression over too few respondents, or with a coefficient of a group that is too small. */
record RegressionGate(Rule rule) {

    RegressionFinding release(RegressionFinding finding) {
        if (rule.allows(finding.n().orElseThrow()) && rule.allows(finding.smallestGroup().orElseThrow())) {
            return finding;
        }
        return new RegressionFinding(finding.analysis(), finding.outcome(), Hidden.figure(), Hidden.figure(),
                finding.coefficients().stream().map(RegressionGate::hidden).toList(), hidden(finding.fit()));
    }

    private static Coefficient hidden(Coefficient coefficient) {
        return new Coefficient(coefficient.term(), coefficient.label(), Hidden.figure(), Hidden.figure(),
                Hidden.figure(),
                Hidden.figure(), Hidden.figure(), Hidden.figure(),
                coefficient.oddsRatio().map(ratio -> Hidden.figure()));
    }

    private static Fit hidden(Fit fit) {
        return fit instanceof LinearFit
                ? new LinearFit(Hidden.figure(), Hidden.figure(), Hidden.figure(), Hidden.figure(), Hidden.figure(),
                        Hidden.figure(), Hidden.figure())
                : new LogisticFit(Hidden.figure(), Hidden.figure(), Hidden.figure(), Hidden.figure(), Hidden.figure(),
                        Hidden.figure(), ((LogisticFit) fit).converged());
    }
}
