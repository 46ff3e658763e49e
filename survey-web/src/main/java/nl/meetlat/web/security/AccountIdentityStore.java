package nl.meetlat.web.security;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

import nl.meetlat.db.account.Account;

/** The accounts, as Jakarta Security asks for them. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {

    private SignInService service;

    protected AccountIdentityStore() {}

    @Inject
    AccountIdentityStore(SignInService service) {
        this.service = service;
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof SignInCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        Optional<Account> account = given.isForSession()
                ? service.signIn(given.email(), given.password(), given.networkAddress())
                : service.check(given.email(), given.password(), given.networkAddress());
        return account
                .map(found -> new CredentialValidationResult(CallerName.of(found).toString(),
                        Set.of(found.role().code())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
