package nl.meetlat.launcher.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import nl.meetlat.launcher.command.LauncherException;

/**
 * Where everything is kept that must survive a restart. Belongs to its owner alone, and to one running Meetlat at a time.
 */
public final class DataFolder implements AutoCloseable {

    /** Name of the file with what must never be seen. */
    static final String SECRETS = "secrets.properties";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Opens the folder, made if it is missing.
     *
     * @throws LauncherException when it is not a folder, cannot be written, or another Meetlat uses it
     */
    static DataFolder open(Path root) {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new LauncherException("data.not-a-folder", root);
        }
        try {
            Files.createDirectories(root, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.setPosixFilePermissions(root, OWNER_ONLY);
            FileChannel lock = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (!isObtained(lock)) {
                lock.close();
                throw new LauncherException("data.in-use", root);
            }
            DataFolder folder = new DataFolder(root, lock);
            for (Path part : new Path[] {folder.logs(), folder.work()}) {
                Files.createDirectories(part, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            }
            return folder;
        } catch (IOException e) {
            throw new LauncherException(e, "data.not-writable", root, e);
        }
    }

    Path root() {
        return root;
    }

    Path secrets() {
        return root.resolve(SECRETS);
    }

    boolean hasSecrets() {
        return Files.exists(secrets());
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** For files that live as long as one run. */
    Path work() {
        return root.resolve("run");
    }

    /** Lets another Meetlat use the folder. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new LauncherException(e, "data.not-writable", root, e);
        }
    }

    private static boolean isObtained(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException takenByThisProcess) {
            return false;
        }
    }
}
