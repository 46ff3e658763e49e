package nl.meetlat.core.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.Group;
import nl.meetlat.core.evaluation.finding.ResponseFinding;
import nl.meetlat.core.evaluation.finding.ResponseFinding.Background;
import nl.meetlat.core.evaluation.finding.ResponseFinding.Figures;
import nl.meetlat.core.evaluation.finding.ResponseFinding.GroupFigures;
import nl.meetlat.core.evaluation.finding.ResponseFinding.NonResponse;
import nl.meetlat.core.evaluation.plan.ResponseAnalysis;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.ResponseCounts;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.core.question.SingleChoice;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.association.ChiSquareTest;

/** Tells how many answered, and whether those who did differ from those who did not. */
final class ResponseComputation implements Computation {

    private final ResponseAnalysis analysis;
    private final ResponseFigures figures;
    private final Populations populations;

    ResponseComputation(ResponseAnalysis analysis, ResponseFigures figures, Populations populations) {
        this.analysis = analysis;
        this.figures = figures;
        this.populations = populations;
    }

    @Override
    public List<Finding> findings() {
        List<Background> backgrounds = analysis.by().stream().map(this::background).toList();
        return List.of(new ResponseFinding(analysis.id(), figures(figures.total()), backgrounds,
                Computed.of(figures.open().completed())));
    }

    private static Figures figures(ResponseCounts counts) {
        Computed<Double> rate = counts.invited() == 0
                ? Computed.absent(Reason.EMPTY)
                : Computed.of((double) counts.completed() / counts.invited());
        return new Figures(Computed.of(counts.invited()), Computed.of(counts.started()),
                Computed.of(counts.completed()),
                Computed.of(counts.declined()), rate);
    }

    private Background background(BackgroundName name) {
        Map<String, ResponseCounts> counts = figures.byBackground().getOrDefault(name, Map.of());
        Optional<SingleChoice> question = populations.question(name);
        Map<String, LocalizedText> labels = new LinkedHashMap<>();
        question.ifPresent(same -> {
            for (ScalePoint point : same.scale().points()) {
                labels.put(point.value(), point.label());
            }
        });
        counts.keySet().forEach(value -> labels.putIfAbsent(value,
                value.isEmpty() ? Labels.unknown() : LocalizedText.of(value, value)));
        List<GroupFigures> groups = new ArrayList<>();
        labels.forEach((value, label) -> groups.add(
                new GroupFigures(Group.of(value, label), figures(counts.getOrDefault(value, ResponseCounts.NONE)))));
        return new Background(name, Labels.ofBackground(name), groups,
                nonResponse(labels.keySet().stream().filter(counts::containsKey).map(counts::get)));
    }

    /** In the order of the groups, so that sums of doubles do not depend on where the counts come from. */
    private static NonResponse nonResponse(Stream<ResponseCounts> counts) {
        long[][] table = counts
                .map(group -> new long[] {group.completed(), group.invited() - group.completed()})
                .toArray(long[][]::new);
        Computed<ChiSquareTest> test = ChiSquareTest.of(table);
        return new NonResponse(test.map(ChiSquareTest::chiSquare), test.map(found -> (double) found.df()),
                test.map(ChiSquareTest::p));
    }
}
