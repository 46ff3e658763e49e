package nl.meetlat.launcher.backup;

import java.nio.file.Path;
import java.util.List;

import nl.meetlat.launcher.command.UsageException;
import nl.meetlat.launcher.command.Words;
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
        Words rest = new Words(words);
        while (rest.hasNext()) {
            String word = rest.next();
            if (word.equals("--data")) {
                data = Words.path(rest.valueOf(word));
            } else if (word.startsWith("-") || file != null) {
                throw new UsageException("usage.unknown-option", word);
            } else {
                file = Words.path(word);
            }
        }
        if (file == null) {
            throw new UsageException("backup.no-file");
        }
        return new BackupOptions(file, data);
    }
}
