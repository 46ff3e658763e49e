package nl.meetlat.benchmarks.answering;

import java.util.List;
import java.util.Map;

/** What the client was told beside what is stored. */
final class Ledger {

    private Ledger() {}

    /** @throws IllegalStateException when a confirmed answer is not stored, or something is that nobody sent */
    static String compare(List<Respondent> respondents, Map<String, Map<String, String>> rows) {
        int answers = 0;
        for (Respondent respondent : respondents) {
            Map<String, String> stored = rows.getOrDefault(respondent.invitation().publicId(), Map.of());
            if (!respondent.agreesWith(stored)) {
                throw new IllegalStateException("%s was told %s, stored is %s"
                        .formatted(respondent.invitation().publicId(), respondent.ledger(), stored));
            }
            answers += respondent.ledger().size();
        }
        return "%d confirmed answers of %d respondents are the rows".formatted(answers, respondents.size());
    }
}
