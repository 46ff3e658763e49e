package nl.meetlat.launcher.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import nl.meetlat.launcher.command.LauncherException;

/** Keeps what the launcher's libraries log (migrations, mostly) in a file, away from the terminal. */
final class LauncherLog implements AutoCloseable {

    private static final int BYTES = 1 << 20;
    private static final Logger ROOT = Logger.getLogger("");

    private final FileHandler handler;

    private LauncherLog(FileHandler handler) {
        this.handler = handler;
    }

    static LauncherLog open(Path folder) {
        try {
            FileHandler handler = new FileHandler(folder.resolve("launcher.log").toString(), BYTES, 1, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding(StandardCharsets.UTF_8.name());
            ROOT.addHandler(handler);
            return new LauncherLog(handler);
        } catch (IOException e) {
            throw new LauncherException(e, "data.not-writable", folder, e);
        }
    }

    @Override
    public void close() {
        ROOT.removeHandler(handler);
        handler.close();
    }
}
