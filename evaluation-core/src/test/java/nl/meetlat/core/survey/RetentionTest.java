package nl.meetlat.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;

import nl.meetlat.core.survey.RetentionDaysException.Kept;
import nl.meetlat.core.survey.RetentionDaysException.Misfit;
import nl.meetlat.core.survey.RetentionDaysException.Reason;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 11, 5);
    private static final LocalDate CLOSING = LocalDate.of(2012, 11, 19);
    private static final LocalDate LATER = LocalDate.of(2013, 11, 5);

    @Test
    void stated_onTheDayOfClosingAndInOrder_isKept() {
        Retention retention = Retention.stated(Optional.of(CLOSING), Optional.of(CLOSING), Optional.of(LATER), TODAY,
                Optional.of(CLOSING));

        assertThat(retention).isEqualTo(
                new Retention(Optional.of(CLOSING), Optional.of(CLOSING), Optional.of(LATER)));
    }

    @Test
    void stated_withEveryFault_tellsOfEachDayWhy() {
        LocalDate yesterday = TODAY.minusDays(1);
        RetentionDaysException refusal = catchThrowableOfType(RetentionDaysException.class,
                () -> Retention.stated(Optional.of(TODAY), Optional.of(yesterday), Optional.of(LATER), TODAY,
                        Optional.of(CLOSING)));

        assertThat(refusal.misfits()).containsExactly(new Misfit(Kept.LINK, Reason.STILL_OPEN, CLOSING),
                new Misfit(Kept.PEOPLE, Reason.PAST, TODAY));
    }

    @Test
    void stated_withoutAPlannedClosing_mayBeToday() {
        assertThat(Retention.stated(Optional.empty(), Optional.of(TODAY), Optional.of(TODAY), TODAY, Optional.empty())
                .peopleUntil()).contains(TODAY);
    }

    @Test
    void retention_whenTheLinkOutlivesTheAnswers_saysFromWhichDayOnTheyCouldGo() {
        RetentionDaysException refusal = catchThrowableOfType(RetentionDaysException.class,
                () -> new Retention(Optional.of(LATER), Optional.empty(), Optional.of(CLOSING)));

        assertThat(refusal.misfits()).containsExactly(new Misfit(Kept.ANSWERS, Reason.ORDER, LATER));
        assertThat(refusal).hasMessage("ANSWERS kept until a day before 2013-11-05 (ORDER)");
    }
}
