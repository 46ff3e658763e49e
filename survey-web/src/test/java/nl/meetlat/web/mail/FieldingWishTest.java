package nl.meetlat.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import org.junit.jupiter.api.Test;

class FieldingWishTest {

    private static final Instant NOW = Instant.parse("2026-11-05T09:00:00Z");
    private static final FieldingPlan NOTHING = new FieldingPlan(Optional.empty(), 0, Optional.empty());

    @Test
    void checked_whenMomentsAreInOrder_isThePlan() {
        FieldingWish wish = new FieldingWish(in(1), 14, in(30));

        assertThat(wish.checked(NOTHING, NOW)).isEqualTo(new FieldingPlan(in(1), 14, in(30)));
    }

    @Test
    void checked_whenInvitationIsPast_isRefusedUnlessItWasPlannedThen() {
        FieldingWish wish = new FieldingWish(in(-1), 14, in(30));

        assertRefused(wish, NOTHING, ProblemCode.PLAN_INVITATION_PAST);
        assertThat(wish.checked(new FieldingPlan(in(-1), 0, Optional.empty()), NOW).reminderAfterDays()).isEqualTo(14);
    }

    @Test
    void checked_whenClosingIsPast_isRefusedUnlessItWasPlannedThen() {
        FieldingWish wish = new FieldingWish(Optional.empty(), 0, in(-1));

        assertRefused(wish, NOTHING, ProblemCode.PLAN_CLOSING_PAST);
        assertThat(wish.checked(new FieldingPlan(Optional.empty(), 0, in(-1)), NOW).closesAt()).isEqualTo(in(-1));
    }

    @Test
    void checked_whenOutOfOrder_saysWhich() {
        assertRefused(new FieldingWish(in(5), 0, in(5)), NOTHING, ProblemCode.PLAN_ORDER);
        assertRefused(new FieldingWish(in(1), 14, in(15)), NOTHING, ProblemCode.PLAN_REMINDER_LATE);
        assertRefused(new FieldingWish(in(1), 366, Optional.empty()), NOTHING, ProblemCode.PLAN_REMINDER_DAYS);
        assertRefused(new FieldingWish(in(1), -1, Optional.empty()), NOTHING, ProblemCode.PLAN_REMINDER_DAYS);
    }

    private static void assertRefused(FieldingWish wish, FieldingPlan before, ProblemCode problem) {
        assertThatThrownBy(() -> wish.checked(before, NOW)).isInstanceOfSatisfying(ProblemException.class,
                refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }

    private static Optional<Instant> in(int days) {
        return Optional.of(NOW.plus(Duration.ofDays(days)));
    }
}
