package nl.meetlat.web.participation;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.meetlat.core.participation.LinkHash;
import nl.meetlat.core.participation.LinkKey;
import nl.meetlat.core.participation.PublicId;
import nl.meetlat.web.config.SecretKeys;
import nl.meetlat.web.config.Setting;

/**
 * Makes personal links. The secret in a link has 192 bits and is derived from the participant's random seed with a key that
 * is not in the database; stored are only the seed and a hash under another key. So a copy of the database opens no link,
 * and a reminder can carry the same link as the invitation.
 */
@ApplicationScoped
public class PersonalLinks {

    private static final String SECRET_PURPOSE = "link";
    private static final String HASH_PURPOSE = "link look-up";
    private static final int SEED_BYTES = 32;
    private static final int SECRET_BYTES = 24;
    private static final int LONGEST_GUESS = 200;
    private static final char[] BASE_32 = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();
    private static final int PUBLIC_ID_LENGTH = 26;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeys keys;
    private final String baseUrl;

    @Inject
    public PersonalLinks() {
        this(SecretKeys.fromSettings(), Setting.BASE_URL.text());
    }

    public PersonalLinks(SecretKeys keys, String baseUrl) {
        this.keys = keys;
        this.baseUrl = baseUrl.strip().replaceAll("/+$", "");
    }

    /** What to store of a new link. */
    public LinkKey newKey() {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return new LinkKey(HexFormat.of().formatHex(seed), hash(secret(seed)));
    }

    /** A new public id; it gives access to nothing. */
    public PublicId newPublicId() {
        StringBuilder id = new StringBuilder(PUBLIC_ID_LENGTH);
        for (int i = 0; i < PUBLIC_ID_LENGTH; i++) {
            id.append(BASE_32[random.nextInt(BASE_32.length)]);
        }
        return new PublicId(id.toString());
    }

    /** The secret part of the link, 32 letters, digits, - and _. */
    public String secret(LinkKey key) {
        return secret(HexFormat.of().parseHex(key.seed()));
    }

    /** The address that opens the questionnaire for its owner. */
    public String url(LinkKey key) {
        return baseUrl + "/r/" + secret(key);
    }

    /** The address of the page on which its owner can say not to take part. */
    public String declineUrl(LinkKey key) {
        return url(key) + "/decline";
    }

    /**
     * By which the participant is looked up. The same work for any text, well-formed or not, so that the time of an answer
     * tells nothing; which text belongs to a link only the look-up knows.
     *
     * @param secret as found in an address or cookie
     */
    public LinkHash hash(String secret) {
        String guess = secret.length() <= LONGEST_GUESS ? secret : secret.substring(0, LONGEST_GUESS);
        byte[] hash = keys.hash(HASH_PURPOSE, guess.getBytes(StandardCharsets.UTF_8));
        return new LinkHash(HexFormat.of().formatHex(hash));
    }

    private String secret(byte[] seed) {
        byte[] derived = Arrays.copyOf(keys.hash(SECRET_PURPOSE, seed), SECRET_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
    }
}
