package nl.meetlat.core.casefolder;

import nl.meetlat.core.evaluation.finding.RegressionFinding;
import nl.meetlat.core.evaluation.finding.RegressionFinding.Coefficient;
import nl.meetlat.core.evaluation.finding.RegressionFinding.LinearFit;
import nl.meetlat.core.evaluation.finding.RegressionFinding.LogisticFit;

/** A regression as an entry of the results. */
final class RegressionEntry {

    private RegressionEntry() {}

    static JsonEntry of(JsonEntry entry, RegressionFinding finding) {
        boolean linear = finding.fit() instanceof LinearFit;
        entry.text("family", linear ? "linear" : "logistic").text("outcome", finding.outcome().code().value())
                .count("n", finding.n()).entries("coefficients", finding.coefficients(), RegressionEntry::coefficient);
        if (finding.fit() instanceof LinearFit fit) {
            return entry.put("r2", fit.r2()).put("adjustedR2", fit.adjustedR2()).put("f", fit.f()).put("df1", fit.df1())
                    .put("df2", fit.df2()).p("p", fit.p()).put("sigma", fit.sigma());
        }
        LogisticFit fit = (LogisticFit) finding.fit();
        return entry.count("events", fit.events()).put("deviance", fit.deviance())
                .put("nullDeviance", fit.nullDeviance()).put("aic", fit.aic()).put("nagelkerkeR2", fit.nagelkerkeR2())
                .count("iterations", fit.iterations()).yes("converged", fit.converged());
    }

    private static JsonEntry coefficient(Coefficient coefficient) {
        JsonEntry entry = new JsonEntry().text("term", coefficient.term()).put("estimate", coefficient.estimate())
                .put("se", coefficient.se()).put("statistic", coefficient.statistic()).p("p", coefficient.p())
                .put("ciLow", coefficient.ciLow()).put("ciHigh", coefficient.ciHigh());
        coefficient.oddsRatio().ifPresent(ratio -> entry.put("oddsRatio", ratio));
        return entry;
    }
}
