package nl.meetlat.web.design.editor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;

/** Words on the pages of the editor that depend on a value: {@code #{editorWords.with('scale.point', 3)}}. */
@Named
@RequestScoped
public class EditorWords {

    @Inject
    private SpokenLanguage spoken;

    /** A text of the editor with one value, in the language of the page. */
    public String with(String key, Object value) {
        return Texts.of(EditorWords.class, spoken.language()).get(key, value);
    }
}
