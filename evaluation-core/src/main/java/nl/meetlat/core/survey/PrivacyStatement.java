package nl.meetlat.core.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;

/**
 * What the researchers state about people's data in a wave. What a respondent is told is made from this, the smallest group
 * shown and nothing else.
 *
 * @param mode what holds a person and the answers together
 * @param controller the organisation that answers for the data
 * @param basis on what ground; empty while not chosen
 * @param readers who sees what
 * @param contact where to ask or complain
 * @param retention how long what is kept
 */
public record PrivacyStatement(PrivacyMode mode, LocalizedText controller, Optional<LegalBasis> basis,
        LocalizedText readers, LocalizedText contact, Retention retention) {

    /** Nothing is stated yet. */
    public static final PrivacyStatement UNSTATED = new PrivacyStatement(PrivacyMode.CONFIDENTIAL,
            LocalizedText.EMPTY, Optional.empty(), LocalizedText.EMPTY, LocalizedText.EMPTY, Retention.UNSTATED);

    public PrivacyStatement {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(controller, "controller");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(readers, "readers");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(retention, "retention");
        if (mode != PrivacyMode.CONFIDENTIAL && retention.linkUntil().isPresent()) {
            throw new IllegalArgumentException("only a confidential wave has a day for the link, this one is " + mode);
        }
    }

    /** A part that has to be stated before anybody can be asked to take part. */
    public enum Part {
        CONTROLLER, BASIS, READERS, CONTACT, LINK_UNTIL, PEOPLE_UNTIL, ANSWERS_UNTIL
    }

    /**
     * The parts still to be stated, in a fixed order.
     *
     * @param languages in which the questionnaire is offered; a text is needed in each
     */
    public List<Part> missing(List<Language> languages) {
        List<Part> missing = new ArrayList<>();
        requireIn(languages, controller, Part.CONTROLLER, missing);
        if (basis.isEmpty()) {
            missing.add(Part.BASIS);
        }
        requireIn(languages, readers, Part.READERS, missing);
        requireIn(languages, contact, Part.CONTACT, missing);
        if (mode == PrivacyMode.CONFIDENTIAL && retention.linkUntil().isEmpty()) {
            missing.add(Part.LINK_UNTIL);
        }
        if (retention.peopleUntil().isEmpty()) {
            missing.add(Part.PEOPLE_UNTIL);
        }
        if (retention.answersUntil().isEmpty()) {
            missing.add(Part.ANSWERS_UNTIL);
        }
        return missing;
    }

    private static void requireIn(List<Language> languages, LocalizedText text, Part part, List<Part> missing) {
        if (languages.stream().anyMatch(language -> text.exactly(language).isEmpty())) {
            missing.add(part);
        }
    }
}
