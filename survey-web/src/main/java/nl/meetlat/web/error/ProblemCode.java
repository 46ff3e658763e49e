package nl.meetlat.web.error;

import java.util.Optional;

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
    REQUEST_TOO_SLOW("request.too-slow", 408),
    REQUEST_TOO_OFTEN("request.too-often", 429),
    OPEN_LINK_TOO_OFTEN("open-link.too-often", 429),
    REQUEST_FROM_ELSEWHERE("request.from-elsewhere", 403),
    PAGE_EXPIRED("page.expired", 409),
    SIGN_IN_REFUSED("sign-in.refused", 401),
    SIGN_IN_TOO_OFTEN("sign-in.too-often", 429),
    SIGN_IN_BUSY("sign-in.busy", 503),
    ACCOUNT_NOT_FOUND("account.not-found", 404),
    ACCOUNT_EMAIL_TAKEN("account.email-taken", 409),
    ACCOUNT_LAST_ADMINISTRATOR("account.last-administrator", 409),
    ACCOUNT_OWN("account.own", 409),
    PASSWORD_WRONG("password.wrong", 422),
    PASSWORD_WEAK("password.weak", 422),
    MEMBER_NO_ACCOUNT("member.no-account", 422),
    MEMBER_OWN("member.own", 409),
    SURVEY_NOT_FOUND("survey.not-found", 404),
    SURVEY_VERSION_NOT_FOUND("survey.version.not-found", 404),
    SURVEY_VERSION_PUBLISHED("survey.version.published", 409),
    SURVEY_VERSION_UNPUBLISHED("survey.version.unpublished", 409),
    SURVEY_VERSION_INCOMPLETE("survey.version.incomplete", 422),
    WAVE_NOT_FOUND("wave.not-found", 404),
    WAVE_NOT_PUBLISHED("wave.not-published", 409),
    WAVE_CLOSED("wave.closed", 409),
    WAVE_WITHOUT_PRIVACY("wave.without-privacy", 409),
    WAVE_KEPT_TOO_SHORT("wave.kept-too-short", 409),
    WAVE_PRIVACY_LOCKED("wave.privacy-locked", 409),
    MAIL_WITHOUT_TEXT("mail.without-text", 409),
    MAIL_WITHOUT_LINK("mail.without-link", 409),
    MAIL_WITHOUT_CLOSING_DATE("mail.without-closing-date", 409),
    MAIL_NOT_FOUND("mail.not-found", 404),
    MAIL_NOT_FAILED("mail.not-failed", 409),
    PLAN_REMINDER_DAYS("plan.reminder-days", 422),
    PLAN_INVITATION_PAST("plan.invitation-past", 422),
    PLAN_CLOSING_PAST("plan.closing-past", 422),
    PLAN_ORDER("plan.order", 422),
    PLAN_REMINDER_LATE("plan.reminder-late", 422),
    PARTICIPANT_NOT_FOUND("participant.not-found", 404),
    PARTICIPANT_EMAIL_TAKEN("participant.email-taken", 409),
    PARTICIPANT_STARTED("participant.started", 409),
    PARTICIPANTS_TOO_MANY("participants.too-many", 422),
    WAVE_NAME_TAKEN("wave.name-taken", 409),
    WAVE_VERSION_UNLIKE("wave.version-unlike", 409),
    LOGO_TOO_LARGE("logo.too-large", 413),
    LOGO_UNREADABLE("logo.unreadable", 422),
    LOGO_TOO_DETAILED("logo.too-detailed", 422),
    LOGO_WITHOUT_TEXT("logo.without-text", 422),
    RESULTS_PLAN_UNFIT("results.plan-unfit", 409),
    RESULTS_BUSY("results.busy", 503),
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

    /** The header Retry-After it is answered with, in seconds, when trying again helps. */
    public Optional<String> retryAfter() {
        return switch (this) {
            case RESULTS_BUSY -> Optional.of("30");
            case SIGN_IN_BUSY, REQUEST_TOO_OFTEN -> Optional.of("5");
            case OPEN_LINK_TOO_OFTEN -> Optional.of("600");
            default -> Optional.empty();
        };
    }

    /** What a bare HTTP status means, when nothing more is known. */
    public static ProblemCode ofStatus(int status) {
        return switch (status) {
            case 401 -> SIGN_IN_NEEDED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 408 -> REQUEST_TOO_SLOW;
            case 413 -> REQUEST_TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? REQUEST_MALFORMED : UNEXPECTED;
        };
    }
}
