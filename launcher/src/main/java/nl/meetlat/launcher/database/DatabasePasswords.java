package nl.meetlat.launcher.database;

import java.util.regex.Pattern;

/** The passwords of the three roles of an embedded database: letters, digits, hyphens and underscores only. */
public record DatabasePasswords(String superuser, String owner, String application) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{16,}");

    public DatabasePasswords {
        for (String password : new String[] {superuser, owner, application}) {
            if (!PLAIN.matcher(password).matches()) {
                throw new IllegalArgumentException("a database password needs at least 16 letters, digits, - and _");
            }
        }
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return "DatabasePasswords";
    }
}
