package nl.meetlat.web.openlink;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.meetlat.core.participation.LinkHash;
import nl.meetlat.core.participation.LinkKey;
import nl.meetlat.web.config.SecretKeys;
import nl.meetlat.web.config.Setting;

/**
 * Makes open links. The code in a link is short, because people copy it from paper: 50 bits in letters and digits that are not
 * taken for one another. It is derived from a random seed with a key that is not in the database, so that a copy of the
 * database opens nothing.
 */
@ApplicationScoped
public class OpenLinks {

    /** Where open links are, below the base URL. */
    public static final String PATH = "/o/";
    /** Characters of a code. */
    public static final int CODE_LENGTH = 10;

    private static final String CODE_PURPOSE = "open link";
    private static final String HASH_PURPOSE = "open link look-up";
    private static final int SEED_BYTES = 32;
    private static final int LONGEST_GUESS = 200;
    private static final int LETTER_MASK = 31;
    private static final char[] LETTERS = "abcdefghjkmnpqrstuvwxyz123456789".toCharArray();

    private final SecureRandom random = new SecureRandom();
    private SecretKeys keys;
    private String baseUrl;

    @Inject
    public OpenLinks() {
        this(SecretKeys.fromSettings(), Setting.BASE_URL.text());
    }

    public OpenLinks(SecretKeys keys, String baseUrl) {
        this.keys = keys;
        this.baseUrl = baseUrl.strip().replaceAll("/+$", "");
    }

    /** What to store of a new link. */
    public LinkKey newKey() {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return new LinkKey(HexFormat.of().formatHex(seed), hash(code(seed)));
    }

    /** The code in the address. */
    public String code(LinkKey key) {
        return code(HexFormat.of().parseHex(key.seed()));
    }

    /** The address to hand out. */
    public String url(LinkKey key) {
        return baseUrl + PATH + code(key);
    }

    /** Whether the addresses hold the name of every machine for itself, so that they open nothing on another. */
    boolean areForThisMachineOnly() {
        return ThisMachine.isNamedIn(baseUrl);
    }

    /** By which a link is looked up, whatever is asked for. @param code in any case */
    public LinkHash hash(String code) {
        String guess = code.length() <= LONGEST_GUESS ? code : code.substring(0, LONGEST_GUESS);
        return new LinkHash(HexFormat.of().formatHex(
                keys.hash(HASH_PURPOSE, guess.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8))));
    }

    /** One letter of each byte, which has eight times as many values as there are letters. */
    private String code(byte[] seed) {
        byte[] derived = keys.hash(CODE_PURPOSE, seed);
        StringBuilder code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(LETTERS[derived[i] & LETTER_MASK]);
        }
        return code.toString();
    }
}
