package nl.meetlat.core.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.meetlat.core.evaluation.finding.AssociationTest;
import nl.meetlat.core.evaluation.finding.ProportionFinding;
import nl.meetlat.core.evaluation.finding.ProportionFinding.Share;

/** Hides the shares of groups that are too small. */
record ProportionGate(Rule rule) {

    ProportionFinding release(ProportionFinding finding) {
        List<Share> groups = finding.groups();
        long[] sizes = groups.stream().mapToLong(group -> group.valid().orElseThrow()).toArray();
        long grouped = Arrays.stream(sizes).sum();
        long all = finding.total().map(total -> total.valid().orElseThrow()).orElse(grouped);
        Siblings siblings = rule.siblings(groups.stream().map(Share::group), sizes);
        if (!groups.isEmpty()) {
            siblings.protect(all - grouped);
        }
        boolean totalHidden = !rule.allows(all);
        List<Share> released = IntStream.range(0, groups.size())
                .mapToObj(i -> totalHidden || siblings.isHidden(i) ? hidden(groups.get(i)) : groups.get(i)).toList();
        return new ProportionFinding(finding.analysis(), finding.variable(), finding.positive(), finding.by(),
                finding.total().map(total -> totalHidden ? hidden(total) : total), released,
                finding.test().map(test -> totalHidden || siblings.anyHidden() ? hidden(test) : test),
                totalHidden ? Optional.empty() : finding.significant());
    }

    private static Share hidden(Share share) {
        return new Share(share.group(), Hidden.figure(), Hidden.figure(), Hidden.figure(), Hidden.figure(),
                Hidden.figure());
    }

    private static AssociationTest hidden(AssociationTest test) {
        return new AssociationTest(Hidden.figure(), test.df(), Hidden.figure(), Hidden.figure());
    }
}
