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
            Share only = known.get(0).share();
            return phrases.rich("shares.one", numbers.percent(known.get(0).rate()), known.get(0).name(), positive,
                    numbers.count(only.positive().orElseThrow()), numbers.count(only.valid().orElseThrow()));
        }
        Named highest = known.get(0);
        Named lowest = known.get(0);
        for (Named each : known) {
            highest = each.rate() > highest.rate() ? each : highest;
            lowest = each.rate() < lowest.rate() ? each : lowest;
        }
        if (highest.rate() == lowest.rate()) {
            return phrases.rich("shares.alike", numbers.percent(highest.rate()), positive);
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
            if (finding.significant().isPresent() && finding.by().isPresent()) {
                by = wording.background(finding.by().orElseThrow().shortLabel());
                boolean significant = finding.significant().orElseThrow();
                (significant ? differing : same).add(part(names.get(i), finding, significant));
            }
        }
        RichText first = differing.isEmpty() ? RichText.EMPTY
                : phrases.rich("shares.differ", by, wording.listOf(differing));
        return same.isEmpty() ? first : first.then(phrases.rich("shares.same", by, wording.listOf(same)));
    }

    /** A variable with its test; without when its figures are hidden. */
    private RichText part(String name, ProportionFinding finding, boolean significant) {
        RichText effect = significant ? effect(finding) : RichText.EMPTY;
        return finding.test().flatMap(this::test).map(test -> phrases.rich("shares.part", name, test.append(effect)))
                .orElseGet(() -> RichText.plain(name));
    }

    private Optional<RichText> test(AssociationTest test) {
        return tests.chiSquare("test.chi-square", test.chiSquare(), test.df(), test.p());
    }

    private RichText effect(ProportionFinding finding) {
        return finding.test().orElseThrow().cramersV().fold(
                v -> phrases.rich("shares.effect", numbers.boundedRelation(v, DECIMALS, EffectSize.boundsOfW()),
                        phrases.text("effect." + EffectSize.ofCramersV(v, 1).code())),
                reason -> RichText.EMPTY);
    }
}
