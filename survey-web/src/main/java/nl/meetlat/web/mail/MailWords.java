package nl.meetlat.web.mail;

import java.util.Arrays;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.participation.CancelReason;
import nl.meetlat.core.participation.MailState;
import nl.meetlat.core.participation.OutboxMail;
import nl.meetlat.core.question.Language;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;

/** Words on the pages of mails that depend on values: {@code #{mailWords.with('send.invitations', 69)}}. */
@Named
@RequestScoped
public class MailWords {

    @Inject
    private SpokenLanguage spoken;

    /** A text with one value. */
    public String with(String key, Object value) {
        return texts().get(key, value);
    }

    /** A text with two values. */
    public String withTwo(String key, Object first, Object second) {
        return texts().get(key, first, second);
    }

    /** What became of a mail, in a sentence; empty when there is nothing to tell yet. */
    public String fate(OutboxMail mail) {
        return switch (mail.state()) {
            case SENT -> mail.fate().equals(OutboxService.BY_HAND) ? texts().get("fate.by-hand") : mail.fate();
            case FAILED -> mail.fate();
            case WAITING -> mail.fate().isEmpty()
                    ? ""
                    : texts().get("fate.waiting", mail.attempts(), mail.fate());
            case CANCELLED -> texts().get("fate." + Arrays.stream(CancelReason.values())
                    .map(reason -> reason.name().toLowerCase(Locale.ROOT)).filter(mail.fate()::equals).findFirst()
                    .orElse("withdrawn"));
        };
    }

    /** The class of a state's mark on the page. */
    public String look(MailState state) {
        return switch (state) {
            case SENT -> "on";
            case FAILED -> "flag";
            case WAITING, CANCELLED -> "off";
        };
    }

    /** The code of a kind or state in bundles and addresses. */
    public String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What is in the way, and what to do about it. */
    public String obstacle(ProblemCode code) {
        return Problem.of(code).detail(language());
    }

    Language language() {
        return spoken.language();
    }

    Texts texts() {
        return Texts.of(MailWords.class, spoken.language());
    }
}
