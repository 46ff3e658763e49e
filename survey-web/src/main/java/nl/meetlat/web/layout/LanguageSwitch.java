package nl.meetlat.web.layout;

import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.language.LanguageNames;
import nl.meetlat.web.language.SpokenLanguage;

/** The button that changes to the other language, and comes back to the same page. */
@Named
@RequestScoped
public class LanguageSwitch {

    private static final Map<Language, Language> OTHER = Map.of(Language.DUTCH, Language.ENGLISH, Language.ENGLISH,
            Language.DUTCH);

    @Inject
    private SpokenLanguage spoken;

    public String getOtherName() {
        return LanguageNames.own(other());
    }

    public String getOtherTag() {
        return other().tag();
    }

    /** Speaks the other language from now on and shows the page again. */
    public String speakOther() {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        spoken.speak(other(), external);
        return faces.getViewRoot().getViewId() + "?faces-redirect=true&includeViewParams=true";
    }

    private Language other() {
        return OTHER.get(spoken.language());
    }
}
