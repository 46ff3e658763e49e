package nl.meetlat.reporting.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.evaluation.finding.AssociationTest;
import nl.meetlat.core.evaluation.finding.ProportionFinding;
import nl.meetlat.core.evaluation.finding.ProportionFinding.Share;
import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.reporting.text.Numbers;
import nl.meetlat.reporting.text.Phrases;
import nl.meetlat.reporting.text.RichText;

/** Sentences about shares and their differences between groups. */
final class ProportionSentences {

    private static final int DECIMALS = 2;

    private final Wording wording;
    private final Phrases phrases;
    private final Numbers numbers;
    private final TestWording tests;

    ProportionSentences(Wording wording, double alpha) {
        this.wording = wording;
        this.phrases = wording.phrases();
        this.numbers = wording.numbers();
        this.tests = new TestWording(wording, alpha);
    }

    RichText shares(List<ProportionFinding> findings, List<String> names) {
        List<Named> known = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Optional<Share> total = findings.get(i).total().filter(share -> share.share().isPresent());
            String name = names.get(i);
            total.ifPresent(share -> known.add(new Named(name, share)));
        }
        if (known.isEmpty()) {
            return RichText.EMPTY;
        }
        String positive = positive(findings.get(0));
        if (known.size() == 1) {
            return phrases.rich("shares.one", counts(known.get(0).share()), known.get(0).name(), positive);
        }
        Named highest = known.get(0);
        Named lowest = known.get(0);
        for (Named each : known) {
            highest = each.rate() > highest.rate() ? each : highest;
            lowest = each.rate() < lowest.rate() ? each : lowest;
        }
        return phrases.rich("shares.extremes", positive, highest.name(), counts(highest.share()), lowest.name(),
                counts(lowest.share()));
    }

    private record Named(String name, Share share) {

        double rate() {
            return share.share().orElseThrow();
        }
    }

    private String positive(ProportionFinding finding) {
        return wording.either(finding.positive().stream().map(ScalePoint::label)
                .map(label -> wording.quoted(wording.text(label))).toList());
    }

    private String counts(Share share) {
        return phrases.text("shares.counts", numbers.percent(share.share().orElseThrow()),
                numbers.count(share.positive().orElseThrow()), numbers.count(share.valid().orElseThrow()));
    }

    RichText differences(List<ProportionFinding> findings, List<String> names) {
        List<RichText> differing = new ArrayList<>();
        List<RichText> same = new ArrayList<>();
        String by = "";
        for (int i = 0; i < findings.size(); i++) {
            ProportionFinding finding = findings.get(i);
            Optional<RichText> test = finding.test().flatMap(this::test);
            if (test.isPresent() && finding.significant().isPresent() && finding.by().isPresent()) {
                by = wording.background(finding.by().orElseThrow().shortLabel());
                boolean significant = finding.significant().orElseThrow();
                RichText effect = significant ? effect(finding) : RichText.EMPTY;
                (significant ? differing : same)
                        .add(phrases.rich("shares.part", names.get(i), test.orElseThrow().append(effect)));
            }
        }
        RichText first = differing.isEmpty() ? RichText.EMPTY
                : phrases.rich("shares.differ", by, wording.listOf(differing));
        return same.isEmpty() ? first : first.then(phrases.rich("shares.same", by, wording.listOf(same)));
    }

    private Optional<RichText> test(AssociationTest test) {
        return tests.chiSquare("test.chi-square", test.chiSquare(), test.df(), test.p());
    }

    private RichText effect(ProportionFinding finding) {
        return finding.test().orElseThrow().cramersV().fold(
                v -> phrases.rich("shares.effect", numbers.bounded(v, DECIMALS),
                        phrases.text("effect." + EffectSize.ofCramersV(v, 1).code())),
                reason -> RichText.EMPTY);
    }
}
