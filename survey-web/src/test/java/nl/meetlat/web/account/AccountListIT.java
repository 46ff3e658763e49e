package nl.meetlat.web.account;

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
class AccountListIT {

    private final RunningMeetlat meetlat;

    AccountListIT(RunningMeetlat meetlat) {
        this.meetlat = meetlat;
    }

    @Test
    void list_whenThereAreMoreAccountsThanOnePageHolds_goesOnOnTheNext() throws SQLException {
        make(AccountService.PAGE_SIZE + 10);
        HttpVisitor administrator = HttpVisitor.signedIn(meetlat, TestAccount.administrator(meetlat));

        String first = administrator.get("/app/accounts").body();
        assertThat(first).contains("Bladzijde 1 van ", "/app/accounts?page=2");
        assertThat(first.split("<th scope=\"row\">")).hasSize(AccountService.PAGE_SIZE + 1);
        String last = administrator.get("/app/accounts?page=9999999").body();
        assertThat(last).contains("Zz Élise " + (AccountService.PAGE_SIZE + 10) + "<", "Vorige")
                .doesNotContain(">Volgende<");
        assertThat(administrator.get("/app/accounts?page=x").body()).contains("Bladzijde 1 van ");
        assertThat(administrator.get("/app/accounts?page=0").body()).contains("Bladzijde 1 van ");
    }

    /** Behind all others in the list. */
    private void make(int accounts) throws SQLException {
        try (Connection connection = meetlat.asOwner(); PreparedStatement insert = connection.prepareStatement(
                """
                    INSERT INTO account.account (email, name, password_hash, role, language, active, created_at)
                    SELECT gen_random_uuid() || '@example.org', 'Zz Élise ' || to_char(n, 'FM000'), '', 'researcher', 'nl', true,
                           now()
                    FROM generate_series(1, ?) n""")) {
            insert.setInt(1, accounts);
            insert.executeUpdate();
        }
    }
}
