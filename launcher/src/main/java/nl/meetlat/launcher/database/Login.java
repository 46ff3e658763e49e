package nl.meetlat.launcher.database;

import java.util.Objects;

/** A database role with its password. */
public record Login(String user, String password) {

    public Login {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
        if (user.isBlank()) {
            throw new IllegalArgumentException("a database role needs a name");
        }
    }

    /** Without the password: logins end up in logs. */
    @Override
    public String toString() {
        return user;
    }
}
