package nl.meetlat.web.account;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.db.account.Account;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.layout.Notices;
import nl.meetlat.web.security.Sessions;

/** The form to sign in with. */
@Named
@RequestScoped
public class SignInView {

    private static final String START = "/app/surveys";

    @Inject
    private Sessions sessions;
    @Inject
    private SpokenLanguage spoken;

    private String email;
    private String password;
    private String from;

    /** Signs in and goes to where one was going. */
    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        try {
            Account account = sessions.begin(email, password, (HttpServletRequest) external.getRequest(),
                    (HttpServletResponse) external.getResponse());
            spoken.speak(account.language(), external);
            external.redirect(external.getRequestContextPath() + destination());
        } catch (ProblemException e) {
            Notices.error(new Problem(e).detail(spoken.language()));
        }
    }

    /** Only ways within the application: an address of elsewhere is not followed. */
    private String destination() {
        return from != null && from.matches("/app/[A-Za-z0-9/?&=_.%+-]*") && !from.contains("//") ? from : START;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
