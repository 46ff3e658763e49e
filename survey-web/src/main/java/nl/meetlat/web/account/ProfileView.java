package nl.meetlat.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.question.Language;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.layout.Notices;

/** One's own account: language and password. */
@Named
@RequestScoped
public class ProfileView {

    @Inject
    private AccountService service;
    @Inject
    private SpokenLanguage spoken;

    private String language;
    private String current;
    private String wanted;

    /** Speaks this language from now on, here and after every next sign-in. */
    public String speak() {
        Language chosen = new Language(language);
        service.speak(chosen);
        spoken.speak(chosen, FacesContext.getCurrentInstance().getExternalContext());
        Notices.good(Texts.of(ProfileView.class, chosen).get("profile.language.kept"));
        return "/app/profile?faces-redirect=true";
    }

    /** Changes the password; the session ends, so that one signs in with the new one. */
    public String changePassword() {
        try {
            service.changeOwnPassword(current, wanted);
            Notices.good(Texts.of(ProfileView.class, spoken.language()).get("profile.password.changed"));
            return "/sign-in?faces-redirect=true";
        } catch (ProblemException e) {
            String field = switch (e.problem()) {
                case PASSWORD_WRONG -> "password:currentField:current";
                default -> "password:wantedField:wanted";
            };
            Notices.error(field, new Problem(e).detail(spoken.language()));
            return null;
        }
    }

    public String getLanguage() {
        return language == null ? spoken.getTag() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
