package nl.meetlat.web.design.editor;

import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import nl.meetlat.core.drafting.PublicationCheck;
import nl.meetlat.web.layout.Notices;

/** What a draft still lacks, and its publication. */
@Named
@ViewScoped
public class PublishView extends DraftView {

    private static final long serialVersionUID = 1L;

    public List<ShortcomingRow> getShortcomings() {
        return PublicationCheck.of(questionnaire()).stream()
                .map(new ShortcomingRow.Teller(questionnaire(), spoken())::tell).toList();
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
}
