package nl.meetlat.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import nl.meetlat.core.evaluation.Evaluation;
import nl.meetlat.core.evaluation.finding.AssociationTest;
import nl.meetlat.core.evaluation.finding.Finding;
import nl.meetlat.core.evaluation.finding.Group;
import nl.meetlat.core.evaluation.finding.ProportionFinding;
import nl.meetlat.core.evaluation.finding.ProportionFinding.Share;
import nl.meetlat.core.evaluation.finding.ResponseFinding;
import nl.meetlat.core.evaluation.finding.ResponseFinding.Background;
import nl.meetlat.core.evaluation.finding.ResponseFinding.Figures;
import nl.meetlat.core.evaluation.finding.ResponseFinding.GroupFigures;
import nl.meetlat.core.evaluation.finding.ResponseFinding.NonResponse;
import nl.meetlat.core.evaluation.finding.Variable;
import nl.meetlat.core.evaluation.plan.AnalysisId;
import nl.meetlat.core.evaluation.plan.AnalysisPlan;
import nl.meetlat.core.evaluation.plan.VariableCode;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.Reason;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand random families of organisations, and an attacker who has the researcher's view and that of the manager of
 * every organisation, each with the own organisation beside all others joined.
 */
class SubtractionTest {

    private static final int TRIALS = 10_000;
    private static final AnalysisId ANALYSIS = new AnalysisId("attacked");
    private static final Variable ITEM = new Variable(new VariableCode("HK"), LocalizedText.EMPTY, LocalizedText.EMPTY,
            Variable.Kind.ITEM);
    private static final Variable ORGANISATION = new Variable(new VariableCode("A_ORG"), LocalizedText.EMPTY,
            LocalizedText.EMPTY, Variable.Kind.BACKGROUND);

    private final Random random = new Random(20121216);

    /** A question answered by some of each organisation, and by some who did not tell theirs. */
    @Test
    void proportions_withEveryView_leaveNoSmallSetToBeFound() {
        for (int trial = 0; trial < TRIALS; trial++) {
            long[] sizes = sizes();
            long rest = random.nextInt(4) == 0 ? random.nextInt(15) : 0;
            attack(new Family(sizes, rest), View.PROPORTION);
        }
    }

    /** The response: everybody on the list is in one organisation. */
    @Test
    void response_withEveryView_leavesNoSmallSetToBeFound() {
        for (int trial = 0; trial < TRIALS; trial++) {
            attack(new Family(sizes(), 0), View.RESPONSE);
        }
    }

    @Test
    void joined_whenTheOwnGroupIsHiddenForWhoSeesAll_isHiddenToo() {
        Family family = new Family(new long[] {30, 12, 4}, 0);

        assertThat(View.PROPORTION.seenByManager(family, 10, 0)).containsExactlyInAnyOrder(set(0), set(1, 2),
                set(0, 1, 2));
        assertThat(View.PROPORTION.seenByManager(family, 10, 1)).containsExactly(set(0, 1, 2));
        assertThat(View.PROPORTION.seenByManager(family, 10, 2)).containsExactly(set(0, 1, 2));
    }

    @Test
    void joined_whenNothingIsSmall_showsTheOwnGroupAndTheOthers() {
        Family family = new Family(new long[] {30, 12, 14}, 0);

        assertThat(View.RESPONSE.seenByManager(family, 10, 1)).containsExactlyInAnyOrder(set(1), set(0, 2),
                set(0, 1, 2));
    }

    private long[] sizes() {
        return LongStream.generate(() -> random.nextInt(30)).limit(1 + random.nextInt(7)).toArray();
    }

    private void attack(Family family, View view) {
        int minimum = 2 + random.nextInt(12);
        Attacker attacker = new Attacker(family.parts());
        view.seenByAll(family, minimum).forEach(attacker::sees);
        IntStream.range(0, family.sizes().length)
                .forEach(own -> view.seenByManager(family, minimum, own).forEach(attacker::sees));
        for (long subset = 1; subset < 1L << family.parts(); subset++) {
            BitSet set = BitSet.valueOf(new long[] {subset});
            long size = family.size(set);
            boolean ofPeople = set.stream().allMatch(part -> family.size(part) > 0);
            if (ofPeople && size < minimum && size < family.size(family.everybody())) {
                assertThat(attacker.knows(set)).as("%s of %s and %d, at least %d", set,
                        Arrays.toString(family.sizes()), family.rest(), minimum).isFalse();
            }
        }
    }

    private static BitSet set(int... parts) {
        return IntStream.of(parts).collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** Organisations of these sizes, and people whose organisation is unknown. */
    private record Family(long[] sizes, long rest) {

        int parts() {
            return sizes.length + 1;
        }

        long size(int part) {
            return part < sizes.length ? sizes[part] : rest;
        }

        long size(BitSet set) {
            return set.stream().mapToLong(this::size).sum();
        }

        BitSet everybody() {
            return people(IntStream.range(0, parts()).collect(BitSet::new, BitSet::set, BitSet::or));
        }

        /** Without the parts nobody is in. */
        BitSet people(BitSet set) {
            return set.stream().filter(part -> size(part) > 0).collect(BitSet::new, BitSet::set, BitSet::or);
        }

        List<Part> apart() {
            return IntStream.range(0, sizes.length).mapToObj(part -> new Part("organisation " + part, set(part)))
                    .toList();
        }

        List<Part> joined(int own) {
            BitSet others = IntStream.range(0, sizes.length).filter(part -> part != own)
                    .collect(BitSet::new, BitSet::set, BitSet::or);
            return List.of(new Part("organisation " + own, set(own)), new Part("others", others));
        }
    }

    /** Organisations that are shown as one. */
    private record Part(String name, BitSet organisations) {

        Group group() {
            return Group.of(name, LocalizedText.EMPTY);
        }
    }

    /** A kind of finding about a family, and which sets of people a release of it shows. */
    private enum View {

        PROPORTION {
            @Override
            Finding finding(Family family, List<Part> groups) {
                return new ProportionFinding(ANALYSIS, ITEM, List.of(), Optional.of(ORGANISATION),
                        Optional.of(share(Group.EVERYBODY, family.size(family.everybody()))),
                        groups.stream().map(part -> share(part.group(), family.size(part.organisations()))).toList(),
                        Optional.of(new AssociationTest(none(), none(), none(), none())), Optional.empty());
            }

            @Override
            boolean showsTotal(Finding released) {
                return ((ProportionFinding) released).total().orElseThrow().positive().isPresent();
            }

            @Override
            boolean shows(Finding released, int group) {
                return ((ProportionFinding) released).groups().get(group).positive().isPresent();
            }
        },
        RESPONSE {
            @Override
            Finding finding(Family family, List<Part> groups) {
                return new ResponseFinding(ANALYSIS, figures(family.size(family.everybody())),
                        List.of(new Background(BackgroundName.ORGANISATION, LocalizedText.EMPTY,
                                groups.stream()
                                        .map(part -> new GroupFigures(part.group(),
                                                figures(family.size(part.organisations()))))
                                        .toList(),
                                new NonResponse(none(), none(), none()))),
                        Computed.of(0L));
            }

            @Override
            boolean showsTotal(Finding released) {
                return ((ResponseFinding) released).total().completed().isPresent();
            }

            @Override
            boolean shows(Finding released, int group) {
                return ((ResponseFinding) released).backgrounds().get(0).groups().get(group).figures().completed()
                        .isPresent();
            }
        };

        abstract Finding finding(Family family, List<Part> groups);

        abstract boolean showsTotal(Finding released);

        abstract boolean shows(Finding released, int group);

        List<BitSet> seenByAll(Family family, int minimum) {
            return seen(new DisclosurePolicy(minimum).release(evaluation(family, family.apart())), family,
                    family.apart());
        }

        List<BitSet> seenByManager(Family family, int minimum, int own) {
            return seen(
                    new DisclosurePolicy(minimum).releaseJoined(evaluation(family, family.joined(own)),
                            evaluation(family, family.apart())),
                    family, family.joined(own));
        }

        private Evaluation evaluation(Family family, List<Part> groups) {
            return new Evaluation(new AnalysisPlan(LocalizedText.EMPTY, 0.05, 0.95, 0, false, Map.of(), List.of()),
                    family.size(family.everybody()), List.of(finding(family, groups)));
        }

        private List<BitSet> seen(Release release, Family family, List<Part> groups) {
            Finding released = release.findings().get(0);
            List<BitSet> seen = new ArrayList<>();
            IntStream.range(0, groups.size()).filter(group -> shows(released, group))
                    .forEach(group -> seen.add(family.people(groups.get(group).organisations())));
            if (showsTotal(released)) {
                seen.add(family.everybody());
            }
            return seen;
        }

        private static Share share(Group group, long valid) {
            return new Share(group, Computed.of(valid / 2), Computed.of(valid), none(), none(), none());
        }

        private static Figures figures(long completed) {
            return new Figures(Computed.of(completed + 3), Computed.of(completed), Computed.of(completed),
                    Computed.of(0L), none());
        }

        private static <T> Computed<T> none() {
            return Computed.absent(Reason.NOT_APPLICABLE);
        }
    }
}
