package nl.meetlat.core.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.construct.ConstructScorer;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.ReliabilityFinding;
import nl.meetlat.core.evaluation.plan.ReliabilityAnalysis;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.reliability.CronbachAlpha;
import nl.meetlat.core.statistics.reliability.ItemCovariances;
import nl.meetlat.core.statistics.reliability.OmegaTotal;

/** Computes how well the items of constructs measure one thing. */
final class ReliabilityComputation implements Computation {

    private final ReliabilityAnalysis analysis;
    private final Variables variables;
    private final Map<VariableCode, ItemCovariances.Builder> covariances = new LinkedHashMap<>();

    ReliabilityComputation(ReliabilityAnalysis analysis, Variables variables, CountingPass pass) {
        this.analysis = analysis;
        this.variables = variables;
        analysis.constructs().forEach(code -> {
            VariableCode construct = VariableCode.of(code);
            ConstructScorer scorer = variables.scorer(construct);
            ItemCovariances.Builder builder = ItemCovariances.builder(scorer.items());
            double[] answers = new double[scorer.items()];
            pass.read((points, numbers) -> {
                if (scorer.complete(points, answers)) {
                    builder.add(answers);
                }
            });
            covariances.put(construct, builder);
        });
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        covariances
                .forEach((construct, builder) -> findings.add(finding(construct, builder.build())));
        return findings;
    }

    private ReliabilityFinding finding(VariableCode construct, ItemCovariances covariances) {
        CronbachAlpha alpha = CronbachAlpha.of(covariances);
        List<ConstructItem> items = variables.items(construct);
        List<ReliabilityFinding.Item> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            CronbachAlpha.Item item = alpha.items().get(i);
            found.add(new ReliabilityFinding.Item(variables.named(VariableCode.of(items.get(i).item())),
                    items.get(i).reverseCoded(), item.mean(), item.sd(), item.itemRest(), item.alphaIfDeleted()));
        }
        return new ReliabilityFinding(analysis.id(), variables.named(construct), Computed.of(alpha.complete()),
                alpha.alpha(), alpha.standardizedAlpha(), OmegaTotal.of(covariances).map(OmegaTotal::omega), found);
    }
}
