package nl.meetlat.core.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import nl.meetlat.core.evaluation.finding.Group;
import nl.meetlat.core.evaluation.finding.GroupMean;
import nl.meetlat.core.evaluation.finding.MeanFinding;
import nl.meetlat.core.evaluation.finding.MeanTests;
import nl.meetlat.core.evaluation.finding.MeanTests.Anova;
import nl.meetlat.core.evaluation.finding.MeanTests.FTest;
import nl.meetlat.core.evaluation.finding.MeanTests.KruskalWallis;
import nl.meetlat.core.evaluation.finding.PostHoc;
import nl.meetlat.core.evaluation.finding.Verdict;

/**
 * Hides the means of groups that are too small, and with them every statistic that is computed over all groups. Games and
 * Howell's comparison of two groups that are shown stays: it follows from their own figures.
 */
record MeanGate(Rule rule) {

    MeanFinding release(MeanFinding finding) {
        List<GroupMean> groups = finding.groups();
        Siblings siblings = rule.siblings(groups.stream().map(GroupMean::group),
                groups.stream().mapToLong(group -> group.n().orElseThrow()).toArray());
        siblings.protect(finding.ungrouped().orElseThrow());
        boolean totalHidden = !rule.allows(finding.n().orElseThrow());
        if (!totalHidden && !siblings.anyHidden()) {
            return finding;
        }
        Set<Group> hidden = new HashSet<>();
        IntStream.range(0, groups.size()).filter(i -> totalHidden || siblings.isHidden(i))
                .forEach(i -> hidden.add(groups.get(i).group()));
        boolean sumHidden = totalHidden || siblings.isRestHidden();
        return new MeanFinding(finding.analysis(), finding.outcome(), finding.by(), Hidden.when(sumHidden, finding.n()),
                Hidden.when(sumHidden, finding.missing()), Hidden.when(sumHidden, finding.ungrouped()),
                sumHidden ? hidden(finding.total()) : finding.total(),
                groups.stream().map(group -> hidden.contains(group.group()) ? hidden(group) : group).toList(),
                hidden(finding.tests(), sumHidden), release(finding.postHoc(), hidden), Optional.empty(),
                Hidden.figure(), totalHidden ? withoutAnswer(finding.verdict()) : finding.verdict());
    }

    private static GroupMean hidden(GroupMean mean) {
        return new GroupMean(mean.group(), Hidden.figure(), Hidden.figure(), Hidden.figure(), Hidden.figure(),
                Hidden.figure());
    }

    /** The tests without statistic and p; the degrees of freedom only tell the number of groups and respondents. */
    private static MeanTests hidden(MeanTests tests, boolean sizeToo) {
        Anova anova = new Anova(Hidden.figure(), tests.anova().df1(), Hidden.when(sizeToo, tests.anova().df2()),
                Hidden.figure(), Hidden.figure(), Hidden.figure(), Hidden.figure(), Hidden.figure(), Hidden.figure(),
                Hidden.figure());
        KruskalWallis ranks = new KruskalWallis(Hidden.figure(), tests.kruskalWallis().df(), Hidden.figure(),
                Hidden.figure());
        return new MeanTests(anova, hidden(tests.welch()), hidden(tests.levene()), hidden(tests.brownForsythe()),
                ranks);
    }

    private static FTest hidden(FTest test) {
        return new FTest(Hidden.figure(), test.df1(), Hidden.figure(), Hidden.figure());
    }

    private static PostHoc release(PostHoc pairs, Set<Group> hidden) {
        return new PostHoc(pairs.tukey().stream().map(MeanGate::hidden).toList(),
                pairs.gamesHowell().stream()
                        .map(pair -> hidden.contains(pair.a()) || hidden.contains(pair.b()) ? hidden(pair) : pair)
                        .toList(),
                pairs.dunn().stream().map(MeanGate::hidden).toList());
    }

    private static PostHoc.Pair hidden(PostHoc.Pair pair) {
        return new PostHoc.Pair(pair.a(), pair.b(), Hidden.figure(), Hidden.figure(), Hidden.figure(), Hidden.figure(),
                Hidden.figure());
    }

    private static Verdict withoutAnswer(Verdict verdict) {
        return new Verdict(Verdict.Lead.ANOVA, Verdict.Because.NO_TEST, verdict.alpha(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }
}
