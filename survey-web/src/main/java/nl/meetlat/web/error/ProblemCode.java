package nl.meetlat.web.error;

/**
 * Everything that can be refused or go wrong, by a code that never changes. The texts of a code are {@code CODE.title} and
 * {@code CODE.detail} in the bundle of this package.
 */
public enum ProblemCode {

    UNEXPECTED("unexpected", 500),
    UNAVAILABLE("unavailable", 503),
    NOT_FOUND("not-found", 404),
    FORBIDDEN("forbidden", 403),
    SIGN_IN_NEEDED("sign-in.needed", 401),
    METHOD_NOT_ALLOWED("request.method-not-allowed", 405),
    REQUEST_MALFORMED("request.malformed", 400),
    REQUEST_TOO_LARGE("request.too-large", 413),
    REQUEST_FROM_ELSEWHERE("request.from-elsewhere", 403),
    PAGE_EXPIRED("page.expired", 409),
    SIGN_IN_REFUSED("sign-in.refused", 401),
    SIGN_IN_TOO_OFTEN("sign-in.too-often", 429),
    ACCOUNT_NOT_FOUND("account.not-found", 404),
    ACCOUNT_EMAIL_TAKEN("account.email-taken", 409),
    ACCOUNT_LAST_ADMINISTRATOR("account.last-administrator", 409),
    ACCOUNT_OWN("account.own", 409),
    PASSWORD_WRONG("password.wrong", 422),
    PASSWORD_WEAK("password.weak", 422),
    SURVEY_NOT_FOUND("survey.not-found", 404),
    WAVE_NOT_FOUND("wave.not-found", 404),
    CHANGED_BY_ANOTHER("changed-by-another", 409);

    private final String code;
    private final int status;

    ProblemCode(String code, int status) {
        this.code = code;
        this.status = status;
    }

    /** The stable name, lower case with points and hyphens. */
    public String code() {
        return code;
    }

    /** The HTTP status it is answered with. */
    public int status() {
        return status;
    }

    /** What a bare HTTP status means, when nothing more is known. */
    static ProblemCode ofStatus(int status) {
        return switch (status) {
            case 401 -> SIGN_IN_NEEDED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 413 -> REQUEST_TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? REQUEST_MALFORMED : UNEXPECTED;
        };
    }
}
