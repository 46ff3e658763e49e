package nl.meetlat.core.disclosure;

import java.util.List;
import java.util.stream.IntStream;

import nl.meetlat.core.evaluation.finding.ResponseFinding;
import nl.meetlat.core.evaluation.finding.ResponseFinding.Background;
import nl.meetlat.core.evaluation.finding.ResponseFinding.Figures;
import nl.meetlat.core.evaluation.finding.ResponseFinding.GroupFigures;
import nl.meetlat.core.evaluation.finding.ResponseFinding.NonResponse;

/** Hides groups of which too few have answered, so that their number never tells how large a hidden group is. */
record ResponseGate(Rule rule) {

    ResponseFinding release(ResponseFinding finding) {
        return new ResponseFinding(finding.analysis(),
                isShown(finding.total()) ? finding.total() : hidden(),
                finding.backgrounds().stream().map(background -> release(background, isShown(finding.total())))
                        .toList(),
                Hidden.when(isTooFew(finding.open().orElseThrow()), finding.open()));
    }

    private boolean isTooFew(long completed) {
        return completed > 0 && completed < rule.minimumGroupSize();
    }

    private boolean isShown(Figures figures) {
        return figures.invited().orElseThrow() == 0 || figures.completed().orElseThrow() >= rule.minimumGroupSize();
    }

    private Background release(Background background, boolean totalShown) {
        List<GroupFigures> groups = background.groups();
        Siblings siblings = rule
                .siblings(groups.stream().map(GroupFigures::group),
                        groups.stream().mapToLong(group -> group.figures().completed().orElseThrow()).toArray());
        IntStream.range(0, groups.size()).filter(i -> !totalShown || !isShown(groups.get(i).figures()))
                .forEach(siblings::hide);
        siblings.protect(0);
        List<GroupFigures> released = IntStream.range(0, groups.size()).mapToObj(i -> siblings.isHidden(i)
                ? new GroupFigures(groups.get(i).group(), hidden())
                : groups.get(i)).toList();
        NonResponse test = siblings.anyHidden()
                ? new NonResponse(Hidden.figure(), Hidden.figure(), Hidden.figure())
                : background.nonResponse();
        return new Background(background.name(), background.label(), released, test);
    }

    private static Figures hidden() {
        return new Figures(Hidden.figure(), Hidden.figure(), Hidden.figure(), Hidden.figure(), Hidden.figure());
    }
}
