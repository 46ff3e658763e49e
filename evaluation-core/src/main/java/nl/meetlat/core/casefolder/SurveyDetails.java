package nl.meetlat.core.casefolder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.core.survey.Page;
import nl.meetlat.core.survey.PrivacyStatement;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;

/**
 * What {@code survey.json} tells beside the tables of a case: the words around the questions and how it was fielded. Nothing
 * of it changes a figure; whatever is left out is empty.
 *
 * @param purpose as {@link RespondentTexts#purpose()}, and so on for the next four
 * @param minutes announced duration, 1-240
 * @param headings what blocks are called and introduced with, by the block's code
 * @param invitation text of the invitation
 * @param reminder text of the reminder
 * @param waveName what the wave is called
 * @param invitedAt when the invitations were sent
 * @param remindedAt when the reminders were sent, to who had not finished
 * @param closedAt when answers were no longer accepted
 * @param statement what was stated about people's data; readers and contact are those above
 */
public record SurveyDetails(LocalizedText purpose, LocalizedText privacy, LocalizedText readers, LocalizedText contact,
        LocalizedText thanks, OptionalInt minutes, Map<ConstructCode, Heading> headings, Optional<MailText> invitation,
        Optional<MailText> reminder, Optional<String> waveName, Optional<Instant> invitedAt,
        Optional<Instant> remindedAt, Optional<Instant> closedAt, PrivacyStatement statement) {

    /** Nothing is told. */
    public static final SurveyDetails NONE = new SurveyDetails(LocalizedText.EMPTY, LocalizedText.EMPTY,
            LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY, OptionalInt.empty(), Map.of(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), PrivacyStatement.UNSTATED);

    /**
     * What stands above the questions of a block, and what the block is called in results; each may be empty. Results use the
     * title when there is no label. A scored block is called as the plan calls it.
     */
    public record Heading(LocalizedText label, LocalizedText title, LocalizedText introduction) {

        public Heading {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(introduction, "introduction");
        }
    }

    public SurveyDetails {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(privacy, "privacy");
        Objects.requireNonNull(readers, "readers");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(thanks, "thanks");
        Objects.requireNonNull(statement, "statement");
        headings = Map.copyOf(headings);
    }

    /** The questionnaire with these texts and headings; what is not told here comes from {@code defaults}. */
    public Questionnaire complete(Questionnaire questionnaire, RespondentTexts defaults) {
        RespondentTexts texts = new RespondentTexts(told(purpose, defaults.purpose()),
                minutes.orElse(defaults.minutes()), told(privacy, defaults.privacy()),
                told(readers, defaults.readers()), told(contact, defaults.contact()),
                told(thanks, defaults.thanks()));
        List<Page> pages = questionnaire.pages().stream().map(page -> headed(page, questionnaire)).toList();
        return new Questionnaire(questionnaire.title(), questionnaire.languages(), texts, questionnaire.scales(),
                pages, questionnaire.constructs());
    }

    /** The questionnaire with its blocks called as here. */
    Questionnaire labelled(Questionnaire questionnaire) {
        List<Construct> constructs = new ArrayList<>();
        for (Construct construct : questionnaire.constructs()) {
            Heading heading = headings.get(construct.code());
            constructs.add(heading == null || construct.scored() ? construct
                    : new Construct(construct.code(), told(heading.label(), told(heading.title(), construct.label())),
                            construct.items(), construct.missingRule(), false));
        }
        return new Questionnaire(questionnaire.title(), questionnaire.languages(), questionnaire.texts(),
                questionnaire.scales(), questionnaire.pages(), constructs);
    }

    private Page headed(Page page, Questionnaire questionnaire) {
        if (page.questions().isEmpty()) {
            return page;
        }
        for (Construct construct : questionnaire.constructs()) {
            Heading heading = headings.get(construct.code());
            if (heading != null && construct.items().stream()
                    .anyMatch(item -> item.item().equals(page.questions().get(0).code()))) {
                return new Page(told(heading.title(), page.title()), heading.introduction(), page.questions(),
                        page.condition());
            }
        }
        return page;
    }

    private static LocalizedText told(LocalizedText text, LocalizedText otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
