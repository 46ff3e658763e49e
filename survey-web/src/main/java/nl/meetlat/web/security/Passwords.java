package nl.meetlat.web.security;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;

/**
 * Hashes and makes up passwords. PBKDF2 with HMAC-SHA-512; the parameters stand in each hash, so they can grow. A hash takes a
 * processor for a fifth of a second on purpose, so a node makes one at a time: the other processors are left for who answers.
 */
@ApplicationScoped
public class Passwords {

    /** OWASP's figure for PBKDF2-HMAC-SHA512. */
    static final int ITERATIONS = 210_000;
    /** Letters and digits that are not mistaken for one another. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;
    /** A tenth of the 200 threads of the server's listener; the last waits some seconds. */
    private static final int MOST_WAITING = 20;

    private final SecureRandom random = new SecureRandom();
    private final ReentrantLock turn = new ReentrantLock(true);
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
        return inTurn(() -> hash.generate(password.toCharArray()));
    }

    public boolean verify(String password, String passwordHash) {
        return inTurn(() -> hash.verify(password.toCharArray(), passwordHash));
    }

    /** Whether so many wait for a hash that another had better try again later. */
    boolean isCrowded() {
        return turn.getQueueLength() >= MOST_WAITING;
    }

    /** Takes as long as {@link #verify}, so that the time does not tell whether there is such an account. */
    void verifyNobodys(String password) {
        verify(password, nobodys);
    }

    private <T> T inTurn(Supplier<T> hashing) {
        turn.lock();
        try {
            return hashing.get();
        } finally {
            turn.unlock();
        }
    }

    /** A password of 16 letters and digits, about 92 bits. */
    public String madeUp() {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }
}
