package nl.meetlat.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import nl.meetlat.launcher.command.LauncherException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void open_whenMissing_makesItForItsOwnerAlone() throws IOException {
        Path root = parent.resolve("een/twee");

        try (DataFolder folder = DataFolder.open(root)) {
            assertThat(modes(folder.root())).isEqualTo("rwx------");
            assertThat(modes(folder.logs())).isEqualTo("rwx------");
        }
    }

    @Test
    void open_whenOthersCouldRead_closesItToThem() throws IOException {
        Path root = Files.createDirectory(parent.resolve("open"));
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));

        DataFolder.open(root).close();

        assertThat(modes(root)).isEqualTo("rwx------");
    }

    @Test
    void open_whenAnotherHasIt_refusesUntilThatOneCloses() {
        try (DataFolder first = DataFolder.open(parent)) {
            assertThatThrownBy(() -> DataFolder.open(first.root())).isInstanceOf(LauncherException.class)
                    .hasMessageContaining("data.in-use");
        }
        DataFolder.open(parent).close();
    }

    @Test
    void secrets_whenMissing_areMadeForTheirOwnerAloneAndKept() throws IOException {
        Path file = parent.resolve("secrets.properties");

        Secrets made = Secrets.in(file);

        assertThat(modes(file)).isEqualTo("rw-------");
        assertThat(Secrets.in(file)).isEqualTo(made);
        assertThat(Base64.getDecoder().decode(made.linkAndFormKey())).hasSize(32);
        assertThat(made.passwords().owner()).isNotEqualTo(made.passwords().application());
    }

    @Test
    void secrets_ofTwoFolders_differ() {
        assertThat(Secrets.in(parent.resolve("een"))).isNotEqualTo(Secrets.in(parent.resolve("twee")));
    }

    @Test
    void secrets_whenDamaged_areNotReplaced() throws IOException {
        Path file = Files.writeString(parent.resolve("secrets.properties"), "meetlat.secret=kort\n");

        assertThatThrownBy(() -> Secrets.in(file)).isInstanceOf(LauncherException.class)
                .hasMessageContaining("secrets.broken");

        assertThat(file).hasContent("meetlat.secret=kort\n");
    }

    private static String modes(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
