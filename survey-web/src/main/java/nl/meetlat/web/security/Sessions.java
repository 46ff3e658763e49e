package nl.meetlat.web.security;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import nl.meetlat.db.account.Account;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;

/** Begins and ends the session of somebody who signs in with the form. */
@ApplicationScoped
public class Sessions {

    private static final Duration IDLE = Duration.ofHours(1);

    private SecurityContext security;
    private SignInService service;
    private CurrentCaller caller;

    protected Sessions() {}

    @Inject
    Sessions(SecurityContext security, SignInService service, CurrentCaller caller) {
        this.security = security;
        this.service = service;
        this.caller = caller;
    }

    /**
     * Begins a session under a number that nobody knew before.
     *
     * @return who signed in
     * @throws ProblemException {@code sign-in.refused} without a reason, {@code sign-in.too-often} with the seconds to wait, or
     *             {@code sign-in.busy}
     */
    public Account begin(String email, String password, HttpServletRequest request, HttpServletResponse response) {
        String address = request.getRemoteAddr();
        Duration wait = service.mustWait(email, address);
        if (!wait.isZero()) {
            throw new ProblemException(ProblemCode.SIGN_IN_TOO_OFTEN, Math.max(1, wait.toSeconds()));
        }
        service.requirePlace();
        AuthenticationStatus status = security.authenticate(request, response,
                AuthenticationParameters.withParams().credential(new SignInCredential(email, password, address, true)));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new ProblemException(ProblemCode.SIGN_IN_REFUSED);
        }
        request.getSession();
        request.changeSessionId();
        request.getSession().setMaxInactiveInterval((int) IDLE.toSeconds());
        return caller.require();
    }

    /** Ends the session; nothing happens when there is none. */
    public void end(HttpServletRequest request) {
        caller.account().ifPresent(service::signedOut);
        try {
            request.logout();
        } catch (ServletException e) {
            throw new IllegalStateException("the container did not sign out", e);
        }
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
