package nl.meetlat.reporting.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.evaluation.finding.ResponseFinding;
import nl.meetlat.core.evaluation.finding.ResponseFinding.Background;
import nl.meetlat.core.evaluation.finding.ResponseFinding.Figures;
import nl.meetlat.core.evaluation.finding.ResponseFinding.GroupFigures;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.reporting.text.Numbers;
import nl.meetlat.reporting.text.Phrases;
import nl.meetlat.reporting.text.RichText;

/** Sentences about who was invited and who answered. */
final class ResponseSentences {

    private final Wording wording;
    private final Phrases phrases;
    private final Numbers numbers;
    private final TestWording tests;
    private final double alpha;

    ResponseSentences(Wording wording, double alpha) {
        this.wording = wording;
        this.phrases = wording.phrases();
        this.numbers = wording.numbers();
        this.tests = new TestWording(wording, alpha);
        this.alpha = alpha;
    }

    RichText sentence(ResponseFinding finding) {
        RichText all = total(finding);
        List<RichText> same = new ArrayList<>();
        for (Background background : finding.backgrounds()) {
            Optional<PValue> p = background.nonResponse().p().toOptional();
            if (p.isPresent() && p.orElseThrow().isBelow(alpha)) {
                all = all.then(difference(background));
            } else if (p.isPresent()) {
                same.add(phrases.rich("response.same.part", wording.background(background.label()), test(background)));
            }
        }
        return same.isEmpty() ? all : all.then(phrases.rich("response.same", wording.eitherOf(same)));
    }

    private RichText total(ResponseFinding finding) {
        Figures total = finding.total();
        long open = finding.open().toOptional().orElse(0L);
        if (open > 0 && total.invited().toOptional().filter(invited -> invited == 0).isPresent()) {
            return phrases.rich("response.open.only", open, numbers.count(open));
        }
        RichText invited = invited(total);
        return open > 0 ? invited.then(phrases.rich("response.open", open, numbers.count(open))) : invited;
    }

    private RichText invited(Figures total) {
        if (!total.completed().isPresent() || !total.invited().isPresent() || !total.rate().isPresent()) {
            return total.completed().fold(
                    completed -> phrases.rich("response.completed", completed, numbers.count(completed)),
                    reason -> phrases.rich("response.absent", wording.reason(reason)));
        }
        RichText text = phrases.rich("response.total", total.invited().orElseThrow(),
                numbers.count(total.invited().orElseThrow()), numbers.count(total.completed().orElseThrow()),
                numbers.percent(total.rate().orElseThrow()));
        long unfinished = total.started().toOptional().orElse(0L) - total.completed().orElseThrow();
        if (unfinished > 0) {
            text = text.then(phrases.rich("response.unfinished", unfinished, numbers.count(unfinished)));
        }
        long declined = total.declined().toOptional().orElse(0L);
        return declined > 0 ? text.then(phrases.rich("response.declined", declined, numbers.count(declined))) : text;
    }

    private RichText difference(Background background) {
        List<GroupFigures> known = new ArrayList<>(background.groups().stream()
                .filter(group -> group.figures().rate().isPresent()).toList());
        known.sort(Comparator.comparingDouble(group -> group.figures().rate().orElseThrow()));
        RichText sentence = phrases.rich("response.differs", wording.background(background.label()),
                test(background));
        boolean allShown = background.groups().stream()
                .noneMatch(group -> group.figures().rate().absence().filter(Reason.SUPPRESSED::equals).isPresent());
        if (known.size() < 2 || !allShown) {
            return sentence;
        }
        GroupFigures lowest = known.get(0);
        GroupFigures highest = known.get(known.size() - 1);
        return sentence.then(phrases.rich("response.extremes", wording.group(highest.group()), rate(highest),
                wording.group(lowest.group()), rate(lowest)));
    }

    private String rate(GroupFigures group) {
        return numbers.percent(group.figures().rate().orElseThrow());
    }

    private RichText test(Background background) {
        return tests.chiSquare("test.chi-square", background.nonResponse().chiSquare(), background.nonResponse().df(),
                background.nonResponse().p()).orElse(RichText.EMPTY);
    }
}
