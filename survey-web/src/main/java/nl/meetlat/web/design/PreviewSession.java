package nl.meetlat.web.design;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.SessionScoped;

/**
 * What somebody who is signed in answered in the preview of one version, the last one looked at. It goes with the session and
 * is stored nowhere. Forms of the preview send its token along, which no other site knows.
 */
@SessionScoped
public class PreviewSession implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Most characters kept; what is given beyond is let go. */
    private static final int MOST = 500_000;
    private static final int TOKEN_BYTES = 16;

    private final String token;
    private String place = "";
    private Map<String, String> values = Map.of();

    public PreviewSession() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        token = HexFormat.of().formatHex(random);
    }

    public String token() {
        return token;
    }

    /** Answers in their stored form, by code. @param version names the survey and its version */
    public synchronized Map<String, String> values(String version) {
        return version.equals(place) ? values : Map.of();
    }

    public synchronized void keep(String version, Map<String, String> given) {
        place = version;
        values = new LinkedHashMap<>();
        int length = 0;
        for (Map.Entry<String, String> answer : given.entrySet()) {
            length += answer.getValue().length();
            if (length <= MOST) {
                values.put(answer.getKey(), answer.getValue());
            }
        }
    }

    public synchronized void forget() {
        values = Map.of();
    }
}
