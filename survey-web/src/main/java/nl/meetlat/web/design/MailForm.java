package nl.meetlat.web.design;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.MailText;
import nl.meetlat.web.layout.Written;

/** One mail as inputs hold it, in the languages of the questionnaire. */
public class MailForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LINK = "{link}";

    private final Map<String, String> subject;
    private final Map<String, String> body;

    /** @param languages in which it is written; what there is in others is left out */
    MailForm(MailText mail, List<Language> languages) {
        subject = Written.of(in(languages, mail.subject()));
        body = Written.of(in(languages, mail.body()));
    }

    MailText text() {
        return new MailText(Written.text(subject), Written.text(body));
    }

    /**
     * The places in the list of languages at which the body lacks its link: wherever it is written, and at the first when it
     * is written nowhere.
     */
    List<Integer> withoutLink(List<Language> languages) {
        LocalizedText written = text().body();
        return IntStream.range(0, languages.size()).filter(i -> {
            String text = written.exactly(languages.get(i));
            return !text.contains(LINK) && (!text.isEmpty() || i == 0 && written.isEmpty());
        }).boxed().toList();
    }

    private static LocalizedText in(List<Language> languages, LocalizedText text) {
        LocalizedText kept = LocalizedText.EMPTY;
        for (Language language : languages) {
            kept = kept.with(language, text.exactly(language));
        }
        return kept;
    }

    /** By language tag. */
    public Map<String, String> getSubject() {
        return subject;
    }

    /** By language tag. */
    public Map<String, String> getBody() {
        return body;
    }
}
