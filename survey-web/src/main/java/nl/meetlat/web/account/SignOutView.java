package nl.meetlat.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import nl.meetlat.web.security.Sessions;

/** The button in the head of every page that ends the session. */
@Named
@RequestScoped
public class SignOutView {

    @Inject
    private Sessions sessions;

    public String signOut() {
        sessions.end((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest());
        return "/sign-out?faces-redirect=true";
    }
}
