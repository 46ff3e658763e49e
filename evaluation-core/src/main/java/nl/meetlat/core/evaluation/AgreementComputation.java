package nl.meetlat.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import nl.meetlat.core.evaluation.finding.AgreementFinding;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.plan.AgreementAnalysis;
import nl.meetlat.core.evaluation.plan.AgreementLevel;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.agreement.CohenKappa;
import nl.meetlat.core.statistics.agreement.FleissKappa;
import nl.meetlat.core.statistics.agreement.IntraclassCorrelation;
import nl.meetlat.core.statistics.agreement.KappaWeights;
import nl.meetlat.core.statistics.agreement.Ratings;

/**
 * Computes how far raters agree: a pair on the subjects that both judged, all together on those that every rater judged.
 * Ordered judgements that are whole numbers are steps of one scale, which also has the steps nobody chose.
 */
final class AgreementComputation implements Computation {

    private static final int LONGEST_SCALE = 101;

    private final AgreementAnalysis analysis;
    private final double level;

    AgreementComputation(AgreementAnalysis analysis, double level) {
        this.analysis = analysis;
        this.level = level;
    }

    @Override
    public List<Finding> findings() {
        int raters = analysis.raters().size();
        double[] categories = categories();
        Ratings all = ratings(IntStream.range(0, raters).toArray(), categories);
        List<AgreementFinding.Pair> pairs = new ArrayList<>();
        for (int a = 0; a < raters; a++) {
            for (int b = a + 1; b < raters; b++) {
                pairs.add(pair(a, b, ratings(new int[] {a, b}, categories)));
            }
        }
        return List.of(new AgreementFinding(analysis.id(), Computed.of(all.subjects()), all.percentAgreement(), pairs,
                fleiss(all), icc(all)));
    }

    private double[] categories() {
        double[] judgements = analysis.ratings().subjects().stream().flatMap(List::stream)
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble).distinct().sorted()
                .toArray();
        boolean steps = analysis.level() == AgreementLevel.ORDINAL && judgements.length > 0
                && DoubleStream.of(judgements).allMatch(value -> value == Math.rint(value))
                && judgements[judgements.length - 1] - judgements[0] < LONGEST_SCALE;
        return steps
                ? DoubleStream.iterate(judgements[0], value -> value <= judgements[judgements.length - 1],
                        value -> value + 1).toArray()
                : judgements;
    }

    private Ratings ratings(int[] raters, double[] categories) {
        Ratings.Builder builder = Ratings.builder(raters.length, categories);
        for (List<OptionalDouble> subject : analysis.ratings().subjects()) {
            if (IntStream.of(raters).allMatch(rater -> subject.get(rater).isPresent())) {
                builder.add(IntStream.of(raters).mapToDouble(rater -> subject.get(rater).getAsDouble()).toArray());
            }
        }
        return builder.build();
    }

    private AgreementFinding.Pair pair(int a, int b, Ratings both) {
        return new AgreementFinding.Pair(analysis.raters().get(a), analysis.raters().get(b),
                Computed.of(both.subjects()), kappa(both, KappaWeights.NONE), weighted(both, KappaWeights.LINEAR),
                weighted(both, KappaWeights.QUADRATIC));
    }

    private Computed<Double> weighted(Ratings both, KappaWeights weights) {
        return analysis.level() == AgreementLevel.ORDINAL ? kappa(both, weights)
                : Computed.absent(Reason.NOT_APPLICABLE);
    }

    private static Computed<Double> kappa(Ratings both, KappaWeights weights) {
        return both.subjects() == 0 ? Computed.absent(Reason.EMPTY) : CohenKappa.of(both, 0, 1, weights);
    }

    private static AgreementFinding.Fleiss fleiss(Ratings all) {
        Computed<FleissKappa> fleiss = FleissKappa.of(all);
        return new AgreementFinding.Fleiss(fleiss.map(FleissKappa::kappa), fleiss.map(FleissKappa::standardError),
                fleiss.map(FleissKappa::z), fleiss.map(FleissKappa::p));
    }

    private AgreementFinding.Icc icc(Ratings all) {
        Computed<IntraclassCorrelation> icc = analysis.level() == AgreementLevel.ORDINAL
                ? IntraclassCorrelation.of(all, level)
                : Computed.absent(Reason.NOT_APPLICABLE);
        Computed<Interval> interval = icc.flatMap(IntraclassCorrelation::interval);
        return new AgreementFinding.Icc(icc.map(IntraclassCorrelation::icc), interval.map(Interval::low),
                interval.map(Interval::high));
    }
}
