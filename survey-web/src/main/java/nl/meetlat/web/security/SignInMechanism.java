package nl.meetlat.web.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Base64;
import java.util.Optional;

import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.error.ProblemResponse;
import nl.meetlat.web.error.Problems;

/**
 * The two ways to prove who one is: the sign-in form, which lasts for a session, and HTTP Basic for programs that call the
 * API, which holds for one request and needs no cookie. Whether it is needed at all is the authorisation filter's to say.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";

    private IdentityStoreHandler identities;
    private SignInService service;

    protected SignInMechanism() {}

    @Inject
    SignInMechanism(IdentityStoreHandler identities, SignInService service) {
        this.identities = identities;
        this.service = service;
    }

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) throws AuthenticationException {
        if (context.isAuthenticationRequest()
                && context.getAuthParameters().getCredential() instanceof SignInCredential credential) {
            return signIn(credential, context);
        }
        Optional<SignInCredential> basic = basic(request);
        if (basic.isPresent()) {
            return signInForOneRequest(basic.get(), context);
        }
        Principal fromSession = request.getUserPrincipal();
        return fromSession == null ? context.doNothing() : keep(fromSession, context);
    }

    private AuthenticationStatus signIn(SignInCredential credential, HttpMessageContext context) {
        CredentialValidationResult result = identities.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        context.setRegisterSession(result.getCallerPrincipal().getName(), result.getCallerGroups());
        return context.notifyContainerAboutLogin(result);
    }

    /** Here no error page would follow, so that a database that is away, or a crowd, is told right here. */
    private AuthenticationStatus signInForOneRequest(SignInCredential credential, HttpMessageContext context)
            throws AuthenticationException {
        try {
            service.requirePlace();
            CredentialValidationResult result = identities.validate(credential);
            return result.getStatus() == CredentialValidationResult.Status.VALID
                    ? context.notifyContainerAboutLogin(result)
                    : context.doNothing();
        } catch (PersistenceException | ProblemException e) {
            try {
                ProblemResponse.send(Problems.of(e, context.getRequest().getRequestURI()), context.getRequest(),
                        context.getResponse());
                return AuthenticationStatus.SEND_FAILURE;
            } catch (IOException gone) {
                throw new AuthenticationException("the caller went away", gone);
            }
        }
    }

    private static AuthenticationStatus keep(Principal fromSession, HttpMessageContext context)
            throws AuthenticationException {
        try {
            context.getHandler()
                    .handle(new Callback[] {new CallerPrincipalCallback(context.getClientSubject(), fromSession)});
            return AuthenticationStatus.SUCCESS;
        } catch (IOException | UnsupportedCallbackException e) {
            throw new AuthenticationException("the session's caller was not taken over", e);
        }
    }

    private static Optional<SignInCredential> basic(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())
                || !isForPrograms(request.getServletPath())) {
            return Optional.empty();
        }
        try {
            String pair = new String(Base64.getDecoder().decode(header.substring(BASIC.length()).strip()),
                    StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? Optional.empty()
                    : Optional.of(new SignInCredential(pair.substring(0, colon), pair.substring(colon + 1),
                            request.getRemoteAddr(), false));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isForPrograms(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.equals("/openapi");
    }
}
