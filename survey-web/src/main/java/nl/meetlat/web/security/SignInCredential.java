package nl.meetlat.web.security;

import jakarta.security.enterprise.credential.Credential;

/** What somebody signs in with: address and password, whence, and whether it is for a session or for one request. */
final class SignInCredential implements Credential {

    private final String email;
    private final String password;
    private final String networkAddress;
    private final boolean forSession;

    SignInCredential(String email, String password, String networkAddress, boolean forSession) {
        this.email = email;
        this.password = password;
        this.networkAddress = networkAddress;
        this.forSession = forSession;
    }

    String email() {
        return email;
    }

    String password() {
        return password;
    }

    String networkAddress() {
        return networkAddress;
    }

    boolean isForSession() {
        return forSession;
    }
}
