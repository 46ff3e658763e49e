package nl.meetlat.core.casefolder;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.response.Answer;

/**
 * One submitted response of {@code responses.csv}.
 *
 * @param respondentId unique in the file
 * @param inviteeId who answered, if the file tells
 * @param language in which it was answered
 * @param startedAt when the first answer was given, if the file tells
 * @param submittedAt when it was submitted, if the file tells
 * @param channel free text, may be empty
 * @param answers as given, in questionnaire order; questions left open are not in it
 */
public record CaseResponse(String respondentId, Optional<String> inviteeId, Language language,
        Optional<OffsetDateTime> startedAt, Optional<OffsetDateTime> submittedAt, String channel,
        Map<ItemCode, Answer> answers) {

    public CaseResponse {
        Objects.requireNonNull(respondentId, "respondentId");
        Objects.requireNonNull(inviteeId, "inviteeId");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(submittedAt, "submittedAt");
        Objects.requireNonNull(channel, "channel");
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
