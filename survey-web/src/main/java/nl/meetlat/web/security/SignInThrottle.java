package nl.meetlat.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.meetlat.db.account.SignInFailures;
import nl.meetlat.db.account.SignInFailures.Subject;

/**
 * Slows down the guessing of passwords, on all nodes together. Failures are counted for the account from one network address,
 * for the account from anywhere, and for the address; past a number that depends on the kind, each further failure doubles the
 * wait up to a limit. The limit for an account from anywhere is low, so that nobody can lock out another for long.
 */
@ApplicationScoped
public class SignInThrottle {

    private static final Duration MEMORY = Duration.ofMinutes(30);
    private static final int MAX_DOUBLINGS = 20;

    private SignInFailures failures;
    private Clock clock;

    protected SignInThrottle() {}

    @Inject
    SignInThrottle(SignInFailures failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /** How long signing in must wait; zero when it need not. */
    Duration wait(String email, String address) {
        Instant until = failures
                .blockedUntil(Arrays.stream(Watched.values()).map(kind -> kind.subject(email, address)).toList());
        Duration wait = Duration.between(clock.instant(), until);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    void failed(String email, String address) {
        Instant now = clock.instant();
        for (Watched kind : Watched.values()) {
            Subject subject = kind.subject(email, address);
            int beyond = failures.count(subject, now, MEMORY) - kind.free;
            if (beyond >= 0) {
                failures.block(subject, now.plus(kind.waitAfter(beyond)));
            }
        }
    }

    /** Forgets the failures of this account from this address; those of the address remain. */
    void succeeded(String email, String address) {
        failures.forget(Watched.ACCOUNT_FROM_ADDRESS.subject(email, address));
        failures.forget(Watched.ACCOUNT.subject(email, address));
    }

    /** What is watched, and how strictly. */
    enum Watched {
        ACCOUNT_FROM_ADDRESS(5, Duration.ofMinutes(15)), ACCOUNT(20, Duration.ofMinutes(1)),
        ADDRESS(100, Duration.ofMinutes(5));

        private final int free;
        private final Duration longest;

        Watched(int free, Duration longest) {
            this.free = free;
            this.longest = longest;
        }

        /** @param beyond failures past the free ones, from 0 */
        Duration waitAfter(int beyond) {
            Duration wait = Duration.ofSeconds(1L << Math.min(beyond, MAX_DOUBLINGS));
            return wait.compareTo(longest) < 0 ? wait : longest;
        }

        Subject subject(String email, String address) {
            String account = email.strip().toLowerCase(Locale.ROOT);
            return switch (this) {
                case ACCOUNT_FROM_ADDRESS -> hash(List.of("both", account, address));
                case ACCOUNT -> hash(List.of("account", account));
                case ADDRESS -> hash(List.of("address", address));
            };
        }

        private static Subject hash(List<String> parts) {
            try {
                return new Subject(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256")
                                .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8))));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
