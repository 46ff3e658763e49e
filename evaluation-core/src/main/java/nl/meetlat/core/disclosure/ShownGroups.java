package nl.meetlat.core.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;

import nl.meetlat.core.evaluation.finding.AgreementFinding;
import nl.meetlat.core.evaluation.finding.CorrelationFinding;
import nl.meetlat.core.evaluation.finding.CrossTableFinding;
import nl.meetlat.core.evaluation.finding.FindingVisitor;
import nl.meetlat.core.evaluation.finding.FrequencyFinding;
import nl.meetlat.core.evaluation.finding.Group;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.ProportionFinding;
import nl.meetlat.core.evaluation.finding.RegressionFinding;
import nl.meetlat.core.evaluation.finding.ReliabilityFinding;
import nl.meetlat.core.evaluation.finding.ResponseFinding;
import nl.meetlat.core.evaluation.finding.Variable.Kind;
import nl.meetlat.core.evaluation.finding.WeightedMeanFinding;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;

/** The groups of a finding in their order, each with whether a release of it hides it. Kinds without groups have none. */
final class ShownGroups implements FindingVisitor<Map<String, Boolean>> {

    @Override
    public Map<String, Boolean> response(ResponseFinding finding) {
        Map<String, Boolean> groups = new LinkedHashMap<>();
        finding.backgrounds().forEach(background -> background.groups()
                .forEach(group -> put(groups, group.group(), isHidden(group.figures().completed()))));
        return groups;
    }

    @Override
    public Map<String, Boolean> frequencies(FrequencyFinding finding) {
        Map<String, Boolean> groups = new LinkedHashMap<>();
        if (finding.by().isPresent()) {
            finding.groups().forEach(group -> put(groups, group.group(), isHidden(group.valid())
                    || group.counts().stream().anyMatch(value -> isHidden(value.count()))));
        } else if (finding.variable().kind() == Kind.BACKGROUND) {
            finding.groups().forEach(everybody -> everybody.counts()
                    .forEach(value -> groups.put(value.value(), isHidden(value.count()))));
        }
        return groups;
    }

    @Override
    public Map<String, Boolean> proportion(ProportionFinding finding) {
        Map<String, Boolean> groups = new LinkedHashMap<>();
        finding.groups().forEach(group -> put(groups, group.group(), isHidden(group.valid())));
        return groups;
    }

    @Override
    public Map<String, Boolean> compareMeans(MeanFinding finding) {
        Map<String, Boolean> groups = new LinkedHashMap<>();
        finding.groups().forEach(group -> put(groups, group.group(), isHidden(group.n())));
        return groups;
    }

    @Override
    public Map<String, Boolean> crossTable(CrossTableFinding finding) {
        return Map.of();
    }

    @Override
    public Map<String, Boolean> reliability(ReliabilityFinding finding) {
        return Map.of();
    }

    @Override
    public Map<String, Boolean> correlation(CorrelationFinding finding) {
        return Map.of();
    }

    @Override
    public Map<String, Boolean> regression(RegressionFinding finding) {
        return Map.of();
    }

    @Override
    public Map<String, Boolean> agreement(AgreementFinding finding) {
        return Map.of();
    }

    @Override
    public Map<String, Boolean> weightedMean(WeightedMeanFinding finding) {
        return Map.of();
    }

    private static void put(Map<String, Boolean> groups, Group group, boolean hidden) {
        group.value().ifPresent(value -> groups.put(value, hidden));
    }

    private static boolean isHidden(Computed<?> figure) {
        return figure.absence().filter(Reason.SUPPRESSED::equals).isPresent();
    }
}
