package nl.meetlat.web.security;

import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;

/** Hashes and makes up passwords. PBKDF2 with HMAC-SHA-512; the parameters stand in each hash, so they can grow. */
@ApplicationScoped
public class Passwords {

    /** OWASP's figure for PBKDF2-HMAC-SHA512. */
    static final int ITERATIONS = 210_000;
    /** Letters and digits that are not mistaken for one another. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();
    private Pbkdf2PasswordHash hash;
    private String nobodys;

    protected Passwords() {}

    @Inject
    Passwords(Pbkdf2PasswordHash hash) {
        this.hash = hash;
    }

    @PostConstruct
    void prepare() {
        hash.initialize(Map.of("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", String.valueOf(ITERATIONS),
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        nobodys = hash(madeUp());
    }

    public String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    public boolean verify(String password, String passwordHash) {
        return hash.verify(password.toCharArray(), passwordHash);
    }

    /** Takes as long as {@link #verify}, so that the time does not tell whether there is such an account. */
    void verifyNobodys(String password) {
        verify(password, nobodys);
    }

    /** A password of 16 letters and digits, about 92 bits. */
    public String madeUp() {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
