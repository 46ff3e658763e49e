package nl.meetlat.core.disclosure;

import java.util.List;
import java.util.stream.IntStream;

import nl.meetlat.core.evaluation.finding.FrequencyFinding;
import nl.meetlat.core.evaluation.finding.FrequencyFinding.Distribution;
import nl.meetlat.core.evaluation.finding.FrequencyFinding.ValueCount;
import nl.meetlat.core.evaluation.finding.Variable.Kind;

/**
 * Hides the distribution of groups that are too small; and where the values themselves are groups of people, the counts of
 * those that are too small.
 */
record FrequencyGate(Rule rule) {

    FrequencyFinding release(FrequencyFinding finding) {
        List<Distribution> groups = finding.groups();
        long valid = finding.valid().orElseThrow();
        boolean allHidden = !rule.allows(valid);
        long[] sizes = groups.stream().mapToLong(group -> group.valid().orElseThrow()).toArray();
        Siblings siblings = rule.siblings(groups.stream().map(Distribution::group), sizes);
        if (finding.by().isPresent()) {
            siblings.protect(valid - IntStream.range(0, sizes.length).mapToLong(i -> sizes[i]).sum());
        }
        boolean crossed = finding.by().isPresent() && finding.variable().kind() == Kind.BACKGROUND
                && groups.stream().flatMap(group -> group.counts().stream()).anyMatch(this::isSmall);
        return new FrequencyFinding(finding.analysis(), finding.variable(), finding.by(),
                Hidden.when(allHidden, finding.valid()), Hidden.when(allHidden, finding.missing()),
                Hidden.when(allHidden, finding.notAsked()),
                IntStream.range(0, groups.size()).mapToObj(i -> allHidden || crossed || siblings.isHidden(i)
                        ? hidden(groups.get(i), allHidden || siblings.isHidden(i))
                        : releaseValues(finding, groups.get(i))).toList());
    }

    private boolean isSmall(ValueCount value) {
        return !rule.allows(value.count().orElseThrow());
    }

    /** The group without its counts; where groups cross, their sizes are still known from elsewhere. */
    private static Distribution hidden(Distribution group, boolean sizeToo) {
        return new Distribution(group.group(), Hidden.when(sizeToo, group.valid()),
                Hidden.when(sizeToo, group.missing()), Hidden.when(sizeToo, group.notAsked()),
                group.counts().stream().map(FrequencyGate::hidden).toList());
    }

    private static ValueCount hidden(ValueCount value) {
        return new ValueCount(value.value(), value.label(), value.noOpinion(), Hidden.figure(), Hidden.figure(),
                Hidden.figure(), Hidden.figure(), Hidden.figure());
    }

    private Distribution releaseValues(FrequencyFinding finding, Distribution group) {
        if (finding.variable().kind() != Kind.BACKGROUND) {
            return group;
        }
        List<ValueCount> values = group.counts();
        Siblings siblings = rule.siblings(values.stream().map(ValueCount::value).toList(),
                values.stream().mapToLong(value -> value.count().orElseThrow()).toArray());
        siblings.protect(0);
        return new Distribution(group.group(), group.valid(), group.missing(), group.notAsked(),
                IntStream.range(0, values.size())
                        .mapToObj(i -> siblings.isHidden(i) ? hidden(values.get(i)) : values.get(i)).toList());
    }
}
