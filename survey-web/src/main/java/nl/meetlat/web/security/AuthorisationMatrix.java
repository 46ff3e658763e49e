package nl.meetlat.web.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every route of the application with its methods and who may use it. A request that matches no row is answered as if nothing
 * were there. In a path {@code {}} stands for one segment and a final {@code /**} for everything below, which is for servlets
 * alone: a page has a row of its own.
 */
enum AuthorisationMatrix {

    LANDING("/", Methods.READ, Access.OPEN),
    LANDING_VIEW("/index", Methods.FORM, Access.OPEN),
    SIGN_IN("/sign-in", Methods.FORM, Access.OPEN),
    SIGNED_OUT("/sign-out", Methods.FORM, Access.OPEN),
    PROBLEM("/problem", Methods.FORM, Access.NOBODY),
    PROBLEM_VIEW("/problem-page", Methods.READ, Access.NOBODY),
    RESOURCES("/jakarta.faces.resource/**", Methods.READ, Access.OPEN),
    HEALTH("/health", Methods.READ, Access.OPEN),
    HEALTH_CHECK("/health/**", Methods.READ, Access.OPEN),
    OPENAPI("/openapi", Methods.READ, Access.ACCOUNTS),

    LINK("/r/**", Methods.FORM, Access.LINK),
    OPEN_LINK("/o/**", Methods.FORM, Access.LINK),
    ANSWERING("/a/**", Methods.ANSWER, Access.LINK),

    SURVEYS("/app/surveys", Methods.FORM, Access.ACCOUNTS),
    SURVEY("/app/survey", Methods.FORM, Access.DESIGNERS),
    SURVEY_NEW("/app/survey/new", Methods.FORM, Access.DESIGNERS),
    SURVEY_IMPORT("/app/survey/import", Methods.FORM, Access.DESIGNERS),
    SURVEY_MEMBERS("/app/survey/members", Methods.FORM, Access.DESIGNERS),
    QUESTIONS("/app/survey/questions", Methods.FORM, Access.DESIGNERS),
    QUESTION("/app/survey/question", Methods.FORM, Access.DESIGNERS),
    QUESTIONNAIRE_PAGE("/app/survey/page", Methods.FORM, Access.DESIGNERS),
    SCALES("/app/survey/scales", Methods.FORM, Access.DESIGNERS),
    SCALE("/app/survey/scale", Methods.FORM, Access.DESIGNERS),
    CONSTRUCTS("/app/survey/constructs", Methods.FORM, Access.DESIGNERS),
    CONSTRUCT("/app/survey/construct", Methods.FORM, Access.DESIGNERS),
    QUESTIONNAIRE_TEXTS("/app/survey/texts", Methods.FORM, Access.DESIGNERS),
    PUBLICATION("/app/survey/publish", Methods.FORM, Access.DESIGNERS),
    WAVE_FORM("/app/survey/wave", Methods.FORM, Access.DESIGNERS),
    BRANDING("/app/survey/branding", Methods.FORM, Access.DESIGNERS),
    PREVIEW("/app/survey/preview/**", Methods.FORM, Access.DESIGNERS),
    WAVE("/app/wave", Methods.FORM, Access.DESIGNERS),
    PARTICIPANTS("/app/wave/participants", Methods.FORM, Access.DESIGNERS),
    PARTICIPANT("/app/wave/participants/one", Methods.FORM, Access.DESIGNERS),
    PARTICIPANT_LIST("/app/wave/participants/add", Methods.FORM, Access.DESIGNERS),
    PRIVACY("/app/wave/privacy", Methods.FORM, Access.DESIGNERS),
    OPEN_LINK_PAGE("/app/wave/open-link", Methods.FORM, Access.DESIGNERS),
    OPEN_LINK_CODE("/app/wave/open-link/**", Methods.READ, Access.DESIGNERS),
    RESPONSE("/app/wave/response", Methods.FORM, Access.DESIGNERS),
    OUTBOX("/app/wave/outbox", Methods.FORM, Access.DESIGNERS),
    OUTBOX_MAIL("/app/wave/outbox/mail", Methods.FORM, Access.DESIGNERS),
    RESULTS("/app/wave/results", Methods.FORM, Access.ACCOUNTS),
    REPORT("/app/wave/report", Methods.FORM, Access.ACCOUNTS),
    REPORT_FILE("/app/wave/report/**", Methods.READ, Access.ACCOUNTS),
    ACCOUNTS("/app/accounts", Methods.FORM, Access.ADMINISTRATORS),
    ACCOUNT_NEW("/app/accounts/new", Methods.FORM, Access.ADMINISTRATORS),
    ACCOUNT("/app/account", Methods.FORM, Access.ADMINISTRATORS),
    PROFILE("/app/profile", Methods.FORM, Access.ACCOUNTS),

    API_SURVEYS("/api/surveys", Methods.READ, Access.ACCOUNTS),
    API_SURVEY("/api/surveys/{}", Methods.READ, Access.ACCOUNTS),
    API_WAVES("/api/surveys/{}/waves", Methods.READ, Access.ACCOUNTS),
    API_PARTICIPANTS("/api/surveys/{}/waves/{}/participants", Methods.READ, Access.DESIGNERS),
    API_RESPONSE("/api/surveys/{}/waves/{}/response", Methods.READ, Access.DESIGNERS),
    API_RESULTS("/api/surveys/{}/waves/{}/results", Methods.READ, Access.ACCOUNTS);

    private final String path;
    private final Set<String> methods;
    private final Set<Access> access;
    private final String begin;
    private final Pattern pattern;

    AuthorisationMatrix(String path, Set<String> methods, Set<Access> access) {
        this.path = path;
        this.methods = methods;
        this.access = access;
        String exact = path.endsWith("/**") ? path.substring(0, path.length() - "/**".length()) : path;
        begin = exact.split("\\{}", 2)[0];
        String regex = Arrays.stream(exact.split("(?<=/)|(?=/)"))
                .map(part -> part.equals("{}") ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining());
        pattern = Pattern.compile(exact.equals(path) ? regex : regex + "/.+", Pattern.DOTALL);
    }

    /** The row for a path below the context root; the one with the longest path when several match. */
    static Optional<AuthorisationMatrix> of(String path) {
        AuthorisationMatrix best = null;
        for (AuthorisationMatrix row : values()) {
            if (path.startsWith(row.begin) && row.pattern.matcher(path).matches()
                    && (best == null || row.path.length() > best.path.length())) {
                best = row;
            }
        }
        return Optional.ofNullable(best);
    }

    String path() {
        return path;
    }

    boolean allowsMethod(String method) {
        return methods.contains(method);
    }

    /** Without asking who it is. */
    boolean isOpen() {
        return access.contains(Access.ANYONE) || access.contains(Access.LINK_HOLDER);
    }

    boolean isForLinkHolders() {
        return access.contains(Access.LINK_HOLDER);
    }

    boolean allows(Access who) {
        return access.contains(Access.ANYONE) || access.contains(who);
    }

    Set<Access> access() {
        return access;
    }

    /** The methods in a fixed order, for the header Allow. */
    List<String> methods() {
        return methods.stream().sorted().toList();
    }

    /** Sets of methods; OPTIONS and TRACE are never among them. */
    private static final class Methods {
        static final Set<String> READ = Set.of("GET", "HEAD");
        static final Set<String> FORM = Set.of("GET", "HEAD", "POST");
        static final Set<String> ANSWER = Set.of("GET", "HEAD", "POST", "PUT");
    }
}
