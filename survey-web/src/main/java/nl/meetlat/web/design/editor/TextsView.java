package nl.meetlat.web.design.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.core.survey.RespondentTexts;
import nl.meetlat.web.layout.Notices;
import nl.meetlat.web.layout.Written;

/** Title, languages and the texts around the questions. */
@Named
@ViewScoped
public class TextsView extends DraftView {

    private static final long serialVersionUID = 1L;

    private Map<String, String> title;
    private List<String> chosen;
    private Integer minutes;
    private Map<String, String> purpose;
    private Map<String, String> privacy;
    private Map<String, String> readers;
    private Map<String, String> contact;
    private Map<String, String> thanks;

    @Override
    protected void shown(Questionnaire questionnaire) {
        RespondentTexts texts = questionnaire.texts();
        title = Written.of(questionnaire.title());
        chosen = new ArrayList<>(questionnaire.languages().stream().map(Language::tag).toList());
        minutes = texts.minutes();
        purpose = Written.of(texts.purpose());
        privacy = Written.of(texts.privacy());
        readers = Written.of(texts.readers());
        contact = Written.of(texts.contact());
        thanks = Written.of(texts.thanks());
    }

    /** Keeps everything on the page. */
    public String save() {
        RespondentTexts texts = new RespondentTexts(Written.text(purpose), minutes, Written.text(privacy),
                Written.text(readers), Written.text(contact), Written.text(thanks));
        List<Language> languages = chosen.stream().map(Language::new).toList();
        boolean saved = change(old -> new Questionnaire(Written.text(title), languages, texts, old.scales(),
                old.pages(), old.constructs()));
        if (!saved) {
            return null;
        }
        Notices.good(text("texts.saved"));
        return page("texts");
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }

    public Map<String, String> getPurpose() {
        return purpose;
    }

    public Map<String, String> getPrivacy() {
        return privacy;
    }

    public Map<String, String> getReaders() {
        return readers;
    }

    public Map<String, String> getContact() {
        return contact;
    }

    public Map<String, String> getThanks() {
        return thanks;
    }
}
