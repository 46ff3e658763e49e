package nl.meetlat.web.mail;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.meetlat.core.participation.LinkKey;
import nl.meetlat.core.participation.MailPiece;
import nl.meetlat.core.participation.MailPlaceholder;
import nl.meetlat.core.participation.MailTemplate;
import nl.meetlat.core.participation.OutboxMail;
import nl.meetlat.core.participation.Participant;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.participation.PersonalLinks;

/**
 * Makes the text of a mail, in the participant's language as far as it is written in it. What is filled in stays text: it
 * cannot add a header, and no address but that of the personal link becomes a link.
 */
@ApplicationScoped
class MailComposer {

    private PersonalLinks links;
    private ZoneId zone;

    protected MailComposer() {}

    @Inject
    MailComposer(PersonalLinks links) {
        this(links, ZoneId.systemDefault());
    }

    MailComposer(PersonalLinks links, ZoneId zone) {
        this.links = links;
        this.zone = zone;
    }

    ComposedMail compose(OutboxMail mail, WaveMails mails, Participant participant, LinkKey link) {
        MailText text = mails.text(mail.kind());
        Language language = language(text.body(), participant.language());
        Map<MailPlaceholder, String> values = values(mails, participant, link, language);
        List<MailPiece> body = new MailTemplate(lines(text.body().in(language))).fill(values);
        String subject = new MailTemplate(text.subject().in(language)).fill(values).stream().map(MailPiece::text)
                .collect(Collectors.joining());
        return new ComposedMail(mail.messageId(), participant.email(), language, oneLine(subject), body,
                links.declineUrl(link));
    }

    private Map<MailPlaceholder, String> values(WaveMails mails, Participant participant, LinkKey link,
            Language language) {
        Texts texts = Texts.of(MailComposer.class, language);
        Map<MailPlaceholder, String> values = new EnumMap<>(MailPlaceholder.class);
        String name = oneLine(participant.name());
        values.put(MailPlaceholder.NAME, name.isEmpty() ? texts.get("mail.nameless") : name);
        values.put(MailPlaceholder.LINK, links.url(link));
        values.put(MailPlaceholder.DECLINE_LINK, links.declineUrl(link));
        values.put(MailPlaceholder.TITLE, oneLine(mails.title(language)));
        values.put(MailPlaceholder.MINUTES, mails.minutes());
        String closingDate = mails.closingDate(language, zone);
        values.put(MailPlaceholder.CLOSING_DATE, closingDate.isEmpty() ? texts.get("mail.no-date") : closingDate);
        return values;
    }

    /** The language {@link LocalizedText#in} will speak. */
    private static Language language(LocalizedText text, Language wanted) {
        if (text.languages().contains(wanted)) {
            return wanted;
        }
        return text.languages().contains(Language.DUTCH) || text.isEmpty()
                ? Language.DUTCH
                : text.languages().iterator().next();
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }

    private static String lines(String text) {
        return text.replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }
}
