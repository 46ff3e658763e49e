package nl.meetlat.launcher.serve;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * An account a first start begins with.
 *
 * @param email the sign-in
 * @param password given by the person, or made up
 */
public record FirstAccount(String email, String password) {

    /** No letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    static String madeUpPassword() {
        return new SecureRandom().ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }

    /** Without the password. */
    @Override
    public String toString() {
        return email;
    }
}
