package nl.meetlat.web.testing;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * An account of one test, with an address nobody else has.
 *
 * @param id its number
 * @param email the sign-in
 * @param password as typed
 */
public record TestAccount(long id, String email, String password) {

    private static final String PASSWORD = "een heel lang wachtwoord";
    private static final int ITERATIONS = 1_000;

    public static TestAccount administrator(TestedMeetlat meetlat) {
        return make(meetlat, "administrator", null);
    }

    public static TestAccount researcher(TestedMeetlat meetlat) {
        return make(meetlat, "researcher", null);
    }

    /** @param organisation whose results it sees, as written in the participant list */
    public static TestAccount manager(TestedMeetlat meetlat, String organisation) {
        return make(meetlat, "manager", organisation);
    }

    /** Makes it a member of the survey. */
    public TestAccount memberOf(TestedMeetlat meetlat, long survey) {
        try (Connection connection = meetlat.asOwner();
                PreparedStatement insert = connection
                        .prepareStatement("INSERT INTO design.survey_member (survey_id, account_id) VALUES (?, ?)")) {
            insert.setLong(1, survey);
            insert.setLong(2, id);
            insert.executeUpdate();
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException("no member made of account " + id, e);
        }
    }

    private static TestAccount make(TestedMeetlat meetlat, String role, String organisation) {
        String email = role + "-" + UUID.randomUUID() + "@example.org";
        try (Connection connection = meetlat.asOwner();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO account.account (email, name, password_hash, role, organisation, created_at)"
                                + " VALUES (?, ?, ?, ?, ?, now()) RETURNING id")) {
            insert.setString(1, email);
            insert.setString(2, "Proef " + role);
            insert.setString(3, hash(PASSWORD));
            insert.setString(4, role);
            insert.setString(5, organisation);
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return new TestAccount(row.getLong(1), email, PASSWORD);
            }
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException("no account made for a test", e);
        }
    }

    /** In the form of Jakarta Security, with few iterations, for speed. */
    private static String hash(String password) throws GeneralSecurityException {
        byte[] salt = new byte[32];
        byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 512))
                .getEncoded();
        return "PBKDF2WithHmacSHA512:" + ITERATIONS + ":" + Base64.getEncoder().encodeToString(salt) + ":"
                + Base64.getEncoder().encodeToString(hash);
    }
}
