package nl.meetlat.core.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.meetlat.core.evaluation.finding.Group;
import nl.meetlat.core.evaluation.finding.MeanTests;
import nl.meetlat.core.evaluation.finding.MeanTests.Anova;
import nl.meetlat.core.evaluation.finding.MeanTests.FTest;
import nl.meetlat.core.evaluation.finding.PostHoc;
import nl.meetlat.core.evaluation.finding.TwoGroups;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Interval;
import nl.meetlat.core.statistics.comparison.Centre;
import nl.meetlat.core.statistics.comparison.Dunn;
import nl.meetlat.core.statistics.comparison.EffectInterval;
import nl.meetlat.core.statistics.comparison.GamesHowell;
import nl.meetlat.core.statistics.comparison.KruskalWallis;
import nl.meetlat.core.statistics.comparison.MannWhitney;
import nl.meetlat.core.statistics.comparison.OneWayAnova;
import nl.meetlat.core.statistics.comparison.PairDifference;
import nl.meetlat.core.statistics.comparison.StandardizedDifference;
import nl.meetlat.core.statistics.comparison.TTest;
import nl.meetlat.core.statistics.comparison.TukeyKramer;
import nl.meetlat.core.statistics.comparison.VarianceTest;
import nl.meetlat.core.statistics.comparison.WelchAnova;
import nl.meetlat.core.statistics.descriptive.FrequencyTable;

/** Every statistic that compares groups, in the form of findings. */
record MeanStatistics(List<Group> groups, List<FrequencyTable> tables, double level) {

    MeanTests tests() {
        Computed<OneWayAnova> anova = OneWayAnova.of(tables);
        Computed<WelchAnova> welch = WelchAnova.of(tables);
        Computed<Interval> explained = anova.flatMap(found -> EffectInterval.ofEtaSquared(found, level));
        Computed<KruskalWallis> ranks = KruskalWallis.of(tables);
        return new MeanTests(
                new Anova(anova.flatMap(OneWayAnova::f), anova.map(found -> (double) found.df1()),
                        anova.map(found -> (double) found.df2()), anova.flatMap(OneWayAnova::p),
                        anova.map(OneWayAnova::ssBetween), anova.map(OneWayAnova::ssWithin),
                        anova.flatMap(OneWayAnova::etaSquared), anova.flatMap(OneWayAnova::omegaSquared),
                        explained.map(Interval::low), explained.map(Interval::high)),
                new FTest(welch.map(WelchAnova::f), welch.map(found -> (double) found.df1()),
                        welch.map(WelchAnova::df2), welch.map(WelchAnova::p)),
                variances(Centre.MEAN), variances(Centre.MEDIAN),
                new MeanTests.KruskalWallis(ranks.map(KruskalWallis::h), ranks.map(found -> (double) found.df()),
                        ranks.map(KruskalWallis::p), ranks.map(KruskalWallis::epsilonSquared)));
    }

    private FTest variances(Centre centre) {
        Computed<VarianceTest> test = VarianceTest.of(tables, centre);
        return new FTest(test.map(VarianceTest::f), test.map(found -> (double) found.df1()),
                test.map(found -> (double) found.df2()), test.map(VarianceTest::p));
    }

    /** Every pair of groups; none when there are fewer than two groups to compare. */
    PostHoc postHoc() {
        return new PostHoc(pairs(TukeyKramer.of(tables, level).map(TukeyKramer::pairs)),
                pairs(GamesHowell.of(tables, level).map(GamesHowell::pairs)),
                pairs(Dunn.of(tables).map(Dunn::pairs)));
    }

    private List<PostHoc.Pair> pairs(Computed<List<PairDifference>> pairs) {
        return pairs.toOptional().orElse(List.of()).stream()
                .map(pair -> new PostHoc.Pair(groups.get(pair.a()), groups.get(pair.b()),
                        Computed.of(pair.difference()), pair.statistic(), pair.p(),
                        pair.interval().map(Interval::low), pair.interval().map(Interval::high)))
                .toList();
    }

    /** The tests for two groups, if exactly two have observations. */
    Optional<TwoGroups> twoGroups() {
        int[] observed = IntStream.range(0, tables.size()).filter(i -> !tables.get(i).isEmpty()).toArray();
        if (observed.length != 2) {
            return Optional.empty();
        }
        FrequencyTable a = tables.get(observed[0]);
        FrequencyTable b = tables.get(observed[1]);
        Computed<MannWhitney> ranks = MannWhitney.of(a, b);
        StandardizedDifference effect = StandardizedDifference.of(a, b);
        Computed<Interval> range = EffectInterval.ofCohensD(a, b, level);
        return Optional.of(new TwoGroups(test(TTest.student(a, b, level)), test(TTest.welch(a, b, level)),
                new TwoGroups.MannWhitney(ranks.map(MannWhitney::u), ranks.map(MannWhitney::z),
                        ranks.map(MannWhitney::p)),
                effect.cohensD(), effect.hedgesG(), range.map(Interval::low), range.map(Interval::high)));
    }

    private static TwoGroups.TTest test(Computed<TTest> test) {
        return new TwoGroups.TTest(test.map(TTest::t), test.map(TTest::df), test.map(TTest::p));
    }
}
