package nl.meetlat.web.account;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.question.Language;
import nl.meetlat.db.account.Role;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.layout.Notices;

/** The form for a new account; shows the first password once. */
@Named
@RequestScoped
public class NewAccountView {

    private static final String FIELDS = "account:";

    @Inject
    private AccountService service;
    @Inject
    private SpokenLanguage spoken;

    private String email;
    private String name;
    private String role = Role.RESEARCHER.code();
    private String organisation;
    private String language = Language.DUTCH.tag();
    private String password;

    public void create() {
        AccountForm form = new AccountForm(email, name, Role.of(role), Optional.ofNullable(organisation),
                new Language(language));
        if (form.role() == Role.MANAGER && form.organisation().isEmpty()) {
            Notices.error(FIELDS + "organisationField:organisation",
                    Texts.of(NewAccountView.class, spoken.language()).get("new.organisation.missing"));
            return;
        }
        if (!EmailAddress.isValid(form.email())) {
            Notices.error(FIELDS + "emailField:email",
                    Texts.of(NewAccountView.class, spoken.language()).get("email.invalid"));
            return;
        }
        try {
            password = service.create(form);
        } catch (ProblemException e) {
            Notices.error(FIELDS + "emailField:email", new Problem(e).detail(spoken.language()));
        }
    }

    /** Present only in the answer to the request that made the account. */
    public String getPassword() {
        return password;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
