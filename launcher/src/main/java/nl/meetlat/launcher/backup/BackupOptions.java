package nl.meetlat.launcher.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import nl.meetlat.launcher.UsageException;
import nl.meetlat.launcher.serve.ServeOptions;

/**
 * The options of {@code backup} and {@code restore}.
 *
 * @param file the backup
 * @param data the data folder
 */
record BackupOptions(Path file, Path data) {

    BackupOptions {
        file = file.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    static BackupOptions parse(List<String> words) {
        Path file = null;
        Path data = ServeOptions.defaultData();
        Iterator<String> rest = words.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.equals("--data")) {
                if (!rest.hasNext()) {
                    throw new UsageException("usage.no-value", word);
                }
                data = path(rest.next());
            } else if (word.startsWith("-") || file != null) {
                throw new UsageException("usage.unknown-option", word);
            } else {
                file = path(word);
            }
        }
        if (file == null) {
            throw new UsageException("backup.no-file");
        }
        return new BackupOptions(file, data);
    }

    private static Path path(String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            UsageException wrongUse = new UsageException("usage.folder", value);
            wrongUse.initCause(e);
            throw wrongUse;
        }
    }
}
