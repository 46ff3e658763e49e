package nl.meetlat.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class JoinedGroupsTest {

    private final JoinedGroups rule = JoinedGroups.of(new DisclosurePolicy(10), List.of("own", "others"),
            Map.of("large", false, "own", true, "small", true));

    @Test
    void siblings_whenOneIsTheOthersJoined_areHiddenAsDecided() {
        Siblings siblings = rule.siblings(List.of("own", "others"), 12, 34).protect(0);

        assertThat(siblings.isHidden(0)).isTrue();
        assertThat(siblings.isHidden(1)).isTrue();
    }

    @Test
    void siblings_whenNothingWasDecidedAboutOne_hideIt() {
        assertThat(rule.siblings(List.of("others", "own", "unheard-of"), 34, 12, 20).isHidden(2)).isTrue();
    }

    @Test
    void siblings_whenJustAsManyOfAnotherKind_areHiddenByTheirSizeOnly() {
        Siblings shown = rule.siblings(List.of("board", "staff"), 20, 26).protect(0);
        Siblings small = rule.siblings(List.of("board", "staff"), 4, 42).protect(0);

        assertThat(shown.anyHidden()).isFalse();
        assertThat(small.isHidden(0)).isTrue();
        assertThat(small.isHidden(1)).isTrue();
    }
}
