package nl.meetlat.web.answering;

import java.util.List;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.Response;
import nl.meetlat.web.language.Texts;

/**
 * A page that only says something.
 *
 * @param heading in a few words
 * @param paragraphs the rest; without empty ones
 * @param linkText of the one link on it; empty = no link
 * @param linkAddress where it leads
 * @param asideText of a link for the few who want something else; empty = none
 * @param asideAddress where that leads
 */
public record Notice(String heading, List<String> paragraphs, String linkText, String linkAddress, String asideText,
        String asideAddress) {

    Notice(String heading, List<String> paragraphs, String linkText, String linkAddress) {
        this(heading, paragraphs, linkText, linkAddress, "", "");
    }

    public Notice {
        paragraphs = paragraphs.stream().filter(paragraph -> !paragraph.isBlank()).toList();
    }

    static Notice of(String heading, String... paragraphs) {
        return new Notice(heading, List.of(paragraphs), "", "");
    }

    /** Why there is nothing to fill in (any more). */
    static Notice closedDoor(Visit visit, Language language) {
        Texts texts = visit.texts(Notice.class, language);
        String contact = visit.questionnaire().questionnaire().texts().contact().in(language);
        return switch (visit.state()) {
            case SUBMITTED -> submitted(visit, language);
            case CLOSED -> of(texts.get("closed.title"), texts.get("closed.text"), contact);
            case NOT_OPEN -> of(texts.get("notOpen.title"), texts.get("notOpen.text"), contact);
            case OPEN -> throw new IllegalArgumentException("the door is open");
        };
    }

    private static Notice submitted(Visit visit, Language language) {
        Texts texts = visit.texts(Notice.class, language);
        String received = visit.response().flatMap(Response::submittedAt)
                .map(at -> texts.get("received.text", Days.of(at, language)))
                .orElseGet(() -> texts.get("received.detached"));
        return of(texts.get("received.title"), visit.questionnaire().questionnaire().texts().thanks().in(language),
                received);
    }

    /** What who will not take part reads on coming back: that they said no, or that their answers are erased. */
    static Notice stayedAway(Visit visit, Language language, String welcome) {
        Texts texts = visit.texts(Notice.class, language);
        String key = visit.isWithdrawn() ? "withdrawn" : "declined";
        boolean canStillBegin = visit.state() == Visit.State.OPEN;
        return new Notice(texts.get(key + ".title"), List.of(texts.get(key + ".text")),
                canStillBegin ? texts.get("declined.undo") : "", welcome);
    }

    /** The same, with the offer to erase the answers when it is still known which these are. */
    Notice offeringToErase(Visit visit, Language language, Addresses addresses) {
        return visit.state() == Visit.State.SUBMITTED && visit.response().isPresent()
                ? new Notice(heading, paragraphs, linkText, linkAddress,
                        Texts.of(Notice.class, language).get("withdraw.offer"), addresses.page(WithdrawPage.WITHDRAW))
                : this;
    }

    /** The answers have just been erased. */
    static Notice withdrawn(Visit visit, Language language) {
        Texts texts = visit.texts(Notice.class, language);
        return of(texts.get("withdrawn.title"), texts.get("withdrawn.text"));
    }

    /** Why nobody can begin by an open link. @param state of the wave; open: the link itself is off */
    static Notice noBeginning(Visit.State state, FrozenQuestionnaire questionnaire, Language language) {
        Texts texts = Texts.of(Notice.class, language);
        String key = switch (state) {
            case NOT_OPEN -> "notOpen";
            case OPEN -> "open.off";
            case CLOSED, SUBMITTED -> "closed";
        };
        return of(texts.get(key + ".title"), texts.get(key + ".text"),
                questionnaire.questionnaire().texts().contact().in(language));
    }

    /** A post that no page of ours can have sent. */
    static Notice refused(Language language, String reason, String back) {
        Texts texts = Texts.of(Notice.class, language);
        return new Notice(texts.get("refused.title"), List.of(reason, texts.get("refused.text")),
                texts.get("refused.back"), back);
    }
}
