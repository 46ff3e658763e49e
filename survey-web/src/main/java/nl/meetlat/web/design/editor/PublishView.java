package nl.meetlat.web.design.editor;

import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import nl.meetlat.core.drafting.PublicationCheck;
import nl.meetlat.core.drafting.Shortcoming;
import nl.meetlat.core.question.Language;
import nl.meetlat.web.layout.Notices;

/** What a draft still lacks, and its publication. */
@Named
@ViewScoped
public class PublishView extends DraftView {

    private static final long serialVersionUID = 1L;

    public List<ShortcomingRow> getShortcomings() {
        return PublicationCheck.of(questionnaire()).stream().map(this::row).toList();
    }

    public boolean isReady() {
        return PublicationCheck.of(questionnaire()).isEmpty();
    }

    public String publish() {
        if (!publishNow()) {
            return told("publish");
        }
        Notices.good(text("publish.done", getVersion()));
        return "/app/survey?faces-redirect=true&survey=" + getSurvey();
    }

    private ShortcomingRow row(Shortcoming shortcoming) {
        String place = shortcoming.kind() == Shortcoming.Kind.TEXT ? text("texts." + shortcoming.place())
                : shortcoming.place();
        String language = shortcoming.language().map(Language::tag).map(tag -> text("in." + tag)).orElse("");
        return new ShortcomingRow(text("shortcoming." + shortcoming.kind(), place, shortcoming.condition()
                .map(problem -> problem.message(spoken())).orElse(language)),
                switch (shortcoming.kind().part()) {
                    case TEXTS -> "texts";
                    case QUESTIONS -> "questions";
                    case SCALES -> "scales";
                    case CONSTRUCTS -> "constructs";
                });
    }

    /** What is expected where, and the page of the editor on which to put it right. */
    public record ShortcomingRow(String text, String page) {}
}
