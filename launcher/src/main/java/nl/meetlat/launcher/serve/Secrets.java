package nl.meetlat.launcher.serve;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;

import nl.meetlat.launcher.command.LauncherException;
import nl.meetlat.launcher.database.DatabasePasswords;

/**
 * What is made up once per data folder and must never be seen: the key of links and forms, and the database's passwords.
 *
 * @param linkAndFormKey 256 random bits in base64
 */
public record Secrets(String linkAndFormKey, DatabasePasswords passwords) {

    private static final int KEY_BYTES = 32;
    private static final String KEY = "meetlat.secret";
    private static final String SUPERUSER = "database.superuser.password";
    private static final String OWNER = "database.owner.password";
    private static final String APPLICATION = "database.app.password";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final SecureRandom RANDOM = new SecureRandom();

    public Secrets {
        if (Base64.getDecoder().decode(linkAndFormKey).length < KEY_BYTES) {
            throw new IllegalArgumentException("the key of links and forms needs " + KEY_BYTES + " bytes in base64");
        }
    }

    /**
     * Reads the file, or makes it when it does not exist.
     *
     * @throws LauncherException when it cannot be read or holds something else
     */
    static Secrets in(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            Files.setPosixFilePermissions(file, OWNER_ONLY);
            return read(file);
        } catch (IOException | IllegalArgumentException e) {
            throw new LauncherException(e, "secrets.broken", file, e.getMessage());
        }
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "Secrets";
    }

    private static Secrets read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new Secrets(required(properties, KEY), new DatabasePasswords(required(properties, SUPERUSER),
                required(properties, OWNER), required(properties, APPLICATION)));
    }

    private static String required(Properties properties, String name) {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException(name + "?");
        }
        return value;
    }

    private static void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty(KEY, Base64.getEncoder().encodeToString(randomBytes()));
        for (String password : new String[] {SUPERUSER, OWNER, APPLICATION}) {
            properties.setProperty(password, Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes()));
        }
        Path partial = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(partial);
        Files.createFile(partial, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try (Writer writer = Files.newBufferedWriter(partial)) {
            properties.store(writer, "Keep this file with every backup, and to yourself.");
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
