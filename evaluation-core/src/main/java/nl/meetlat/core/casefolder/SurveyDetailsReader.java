package nl.meetlat.core.casefolder;

import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import nl.meetlat.core.casefolder.SurveyDetails.Heading;
import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.question.Code;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.core.survey.PrivacyStatement;
import nl.meetlat.core.survey.RespondentTexts;

/** Reads {@code survey.json}. */
final class SurveyDetailsReader {

    private static final List<String> FIELDS = List.of("purpose", "minutes", "privacy", "readers", "contact", "thanks",
            "pages", "invitation", "reminder", "wave");
    private static final String EXAMPLE_OF_A_MOMENT = "2012-11-12T09:00:00+01:00";

    private final Collection<ConstructCode> blocks;
    private final Problems.InFile problems;

    SurveyDetailsReader(Collection<ConstructCode> blocks, Problems.InFile problems) {
        this.blocks = blocks;
        this.problems = problems;
    }

    /** The details as far as they can be read; complete when no problem was told. */
    SurveyDetails read(Reader json) {
        JsonFields fields = JsonFields.of(json, problems).only(FIELDS);
        Optional<JsonFields> wave = fields.object("wave", false)
                .map(told -> told.only(List.of("name", "invitedAt", "remindedAt", "closedAt", "privacy")));
        return new SurveyDetails(fields.localized("purpose"), fields.localized("privacy"),
                fields.localized("readers"), fields.localized("contact"), fields.localized("thanks"), minutes(fields),
                headings(fields), mail(fields, "invitation"), mail(fields, "reminder"),
                wave.flatMap(told -> told.text("name", false)).filter(name -> !name.isBlank()),
                wave.flatMap(told -> moment(told, "invitedAt")), wave.flatMap(told -> moment(told, "remindedAt")),
                wave.flatMap(told -> moment(told, "closedAt")),
                wave.flatMap(told -> told.object("privacy", false))
                        .map(told -> new PrivacyReader(told).read(fields.localized("readers"),
                                fields.localized("contact")))
                        .orElse(PrivacyStatement.UNSTATED));
    }

    private static OptionalInt minutes(JsonFields fields) {
        if (!fields.has("minutes")) {
            return OptionalInt.empty();
        }
        int minutes = fields.count("minutes", 1);
        if (minutes < 1 || minutes > RespondentTexts.MOST_MINUTES) {
            fields.tell("minutes", Integer.toString(minutes), ProblemCode.OUT_OF_BOUNDS,
                    List.of("1-" + RespondentTexts.MOST_MINUTES));
            return OptionalInt.empty();
        }
        return OptionalInt.of(minutes);
    }

    private Map<ConstructCode, Heading> headings(JsonFields fields) {
        Map<ConstructCode, Heading> headings = new LinkedHashMap<>();
        fields.object("pages", false).ifPresent(all -> {
            for (String name : all.names()) {
                if (Code.isValid(name) && blocks.contains(new ConstructCode(name))) {
                    all.object(name, true).map(heading -> heading.only(List.of("label", "title", "introduction")))
                            .ifPresent(heading -> headings.put(new ConstructCode(name),
                                    new Heading(heading.localized("label"), heading.localized("title"),
                                            heading.localized("introduction"))));
                } else {
                    all.tell(name, name, ProblemCode.FIELD_UNKNOWN,
                            blocks.stream().map(ConstructCode::value).toList());
                }
            }
        });
        return headings;
    }

    private static Optional<MailText> mail(JsonFields fields, String name) {
        return fields.object(name, false).map(mail -> mail.only(List.of("subject", "body")))
                .map(mail -> new MailText(needed(mail, "subject"), needed(mail, "body")));
    }

    private static LocalizedText needed(JsonFields mail, String name) {
        LocalizedText text = mail.localized(name);
        if (!mail.has(name)) {
            mail.tell(name, name, ProblemCode.FIELD_MISSING, List.of());
        }
        return text;
    }

    private static Optional<Instant> moment(JsonFields fields, String name) {
        return fields.text(name, false).flatMap(text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeException e) {
                fields.tell(name, text, ProblemCode.NOT_A_TIME, List.of(EXAMPLE_OF_A_MOMENT));
                return Optional.empty();
            }
        });
    }
}
