package nl.meetlat.db.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.db.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaSurveyMembershipIT {

    private static final SurveyId SURVEY = new SurveyId(7);
    private static final SurveyId OTHER_SURVEY = new SurveyId(8);

    private SurveyMembership membership;
    private AccountId account;
    private AccountId otherAccount;

    @BeforeEach
    void prepare() {
        TestDatabase database = TestDatabase.emptied();
        database.execute("INSERT INTO design.survey (id, title, created_at) VALUES (7, '{}', now()), (8, '{}', now())");
        AccountRepository accounts = database.each(JpaAccountRepository::new, AccountRepository.class);
        account = accounts.create(researcher("a.jansen@example.org"), Instant.EPOCH).id();
        otherAccount = accounts.create(researcher("b.smit@example.org"), Instant.EPOCH).id();
        membership = database.each(JpaSurveyMembership::new, SurveyMembership.class);
    }

    @Test
    void add_always_concernsThisSurveyAndAccountOnly() {
        membership.add(SURVEY, account);

        assertThat(membership.isMember(SURVEY, account)).isTrue();
        assertThat(membership.isMember(OTHER_SURVEY, account)).isFalse();
        assertThat(membership.isMember(SURVEY, otherAccount)).isFalse();
        assertThat(membership.surveysOf(account)).containsExactly(SURVEY);
        assertThat(membership.membersOf(SURVEY)).containsExactly(account);
    }

    @Test
    void add_whenMemberAlready_changesNothing() {
        membership.add(SURVEY, account);
        membership.add(SURVEY, account);

        assertThat(membership.membersOf(SURVEY)).containsExactly(account);
    }

    @Test
    void remove_whenMember_endsIt() {
        membership.add(SURVEY, account);

        membership.remove(SURVEY, account);

        assertThat(membership.isMember(SURVEY, account)).isFalse();
    }

    private static NewAccount researcher(String email) {
        return new NewAccount(email, "Somebody", Role.RESEARCHER, Optional.empty(), Language.DUTCH, "hash");
    }
}
