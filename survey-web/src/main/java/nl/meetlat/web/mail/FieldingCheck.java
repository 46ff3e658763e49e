package nl.meetlat.web.mail;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import nl.meetlat.core.participation.MailPlaceholder;
import nl.meetlat.core.participation.MailTemplate;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.FieldingPlan;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.core.survey.QuestionnaireVersion;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.privacy.PrivacyService;

/** What is in the way of mailing a wave. */
final class FieldingCheck {

    private final FieldingPlan plan;
    private final Set<ProblemCode> found = EnumSet.noneOf(ProblemCode.class);

    private FieldingCheck(FieldingPlan plan) {
        this.plan = plan;
    }

    /** @param plan the wave's own, or the one it is to have */
    static List<ProblemCode> of(Wave wave, FieldingPlan plan, QuestionnaireVersion version, Instant now) {
        FieldingCheck check = new FieldingCheck(plan);
        if (!version.isPublished()) {
            check.found.add(ProblemCode.WAVE_NOT_PUBLISHED);
        }
        if (wave.closedAt().isPresent() || plan.closesAt().filter(at -> at.isBefore(now)).isPresent()) {
            check.found.add(ProblemCode.WAVE_CLOSED);
        }
        check.found.addAll(PrivacyService.obstacles(wave, plan, version.questionnaire(), now));
        check.mail(wave.invitation());
        if (plan.reminderAfterDays() > 0) {
            check.mail(wave.reminder());
        }
        return List.copyOf(check.found);
    }

    private void mail(MailText mail) {
        if (mail.subject().isEmpty() || mail.body().isEmpty()) {
            found.add(ProblemCode.MAIL_WITHOUT_TEXT);
        }
        for (String body : mail.body().texts().values()) {
            if (!names(body, MailPlaceholder.LINK)) {
                found.add(ProblemCode.MAIL_WITHOUT_LINK);
            }
        }
        if (plan.closesAt().isEmpty() && (namesClosingDate(mail.subject()) || namesClosingDate(mail.body()))) {
            found.add(ProblemCode.MAIL_WITHOUT_CLOSING_DATE);
        }
    }

    private static boolean namesClosingDate(LocalizedText text) {
        return text.texts().values().stream().anyMatch(written -> names(written, MailPlaceholder.CLOSING_DATE));
    }

    private static boolean names(String text, MailPlaceholder placeholder) {
        return new MailTemplate(text).placeholders().contains(placeholder);
    }
}
