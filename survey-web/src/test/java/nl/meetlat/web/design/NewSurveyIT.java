package nl.meetlat.web.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import nl.meetlat.web.testing.HttpVisitor;
import nl.meetlat.web.testing.OnMeetlat;
import nl.meetlat.web.testing.RunningMeetlat;
import nl.meetlat.web.testing.TestAccount;
import org.junit.jupiter.api.Test;

@OnMeetlat
class NewSurveyIT {

    private static final int SURVEYS = SurveyService.PAGE_SIZE + 20;

    private final RunningMeetlat meetlat;

    NewSurveyIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
    }

    @Test
    void page_whenThereAreMoreSurveysThanOnePageOfTheList_offersACopyOfEachOfOnesOwn() throws SQLException {
        TestAccount researcher = TestAccount.researcher(meetlat);
        make("Kopieerbaar", researcher);
        make("Andermans", TestAccount.researcher(meetlat));

        String page = HttpVisitor.signedIn(meetlat, researcher).get("/app/survey/new").body();

        for (int i = 1; i <= SURVEYS; i++) {
            assertThat(page).contains("Kopieerbaar " + i + "<");
        }
        assertThat(page).doesNotContain("Andermans");
    }

    private void make(String title, TestAccount member) throws SQLException {
        try (Connection connection = meetlat.asOwner(); PreparedStatement insert = connection.prepareStatement("""
            WITH made AS (
              INSERT INTO design.survey (title, created_at)
              SELECT jsonb_build_object('nl', ? || ' ' || n), now() FROM generate_series(1, ?) n RETURNING id)
            INSERT INTO design.survey_member (survey_id, account_id) SELECT id, ? FROM made""")) {
            insert.setString(1, title);
            insert.setInt(2, SURVEYS);
            insert.setLong(3, member.id());
            insert.executeUpdate();
        }
    }
}
