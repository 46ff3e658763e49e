package nl.meetlat.web.account;

import java.util.Optional;

import nl.meetlat.core.question.Language;
import nl.meetlat.db.account.Role;

/**
 * What an administrator fills in for a new account.
 *
 * @param organisation for managers; ignored for others
 */
record AccountForm(String email, String name, Role role, Optional<String> organisation, Language language) {

    AccountForm {
        email = email.strip();
        name = name.replaceAll("\\p{Cc}+", " ").strip();
        organisation = role == Role.MANAGER
                ? organisation.map(String::strip).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
