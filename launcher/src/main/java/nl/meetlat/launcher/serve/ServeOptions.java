package nl.meetlat.launcher.serve;

import java.nio.file.Path;
import java.util.List;

import nl.meetlat.launcher.command.UsageException;
import nl.meetlat.launcher.command.Words;

/**
 * The options of {@code serve}.
 *
 * @param port 0 to 65535; 0 takes any free one
 * @param data the data folder
 * @param withExample whether an empty database gets the example survey
 */
public record ServeOptions(int port, Path data, boolean withExample) {

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    public ServeOptions {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new UsageException("usage.port", port);
        }
        data = data.toAbsolutePath().normalize();
    }

    /** The data folder when none is named. */
    public static Path defaultData() {
        return Path.of(System.getProperty("user.home"), ".meetlat");
    }

    static ServeOptions parse(List<String> words) {
        int port = DEFAULT_PORT;
        Path data = defaultData();
        boolean withExample = true;
        Words rest = new Words(words);
        while (rest.hasNext()) {
            String word = rest.next();
            switch (word) {
                case "--port" -> port = number(rest.valueOf(word));
                case "--data" -> data = Words.path(rest.valueOf(word));
                case "--no-example" -> withExample = false;
                default -> throw new UsageException("usage.unknown-option", word);
            }
        }
        return new ServeOptions(port, data, withExample);
    }

    private static int number(String value) {
        if (!value.matches("\\d{1,5}")) {
            throw new UsageException("usage.port", value);
        }
        return Integer.parseInt(value);
    }
}
