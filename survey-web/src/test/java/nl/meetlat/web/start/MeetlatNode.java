package nl.meetlat.web.start;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import nl.meetlat.web.testing.TestFolder;
import nl.meetlat.web.testing.TestedMeetlat;

/**
 * A Meetlat in processes of its own, started by {@code ./meetlat} on a database of the person's own, at a port that stays the
 * same. Several can share one database.
 */
public final class MeetlatNode implements TestedMeetlat, AutoCloseable {

    private static final String SECRET = "bmlldCBnZWhlaW0sIG1hYXIgbGFuZyBnZW5vZWcgdm9vciBlZW4gcHJvZWY=";

    private static final String BASE_URL = "http://localhost:8080";

    private final OwnPostgres postgres;
    private final int port;
    private final MeetlatScript script;
    private StartedMeetlat started;

    private MeetlatNode(OwnPostgres postgres, int port, MeetlatScript script) throws IOException {
        this.postgres = postgres;
        this.port = port;
        this.script = script;
        started = script.start();
    }

    /** Started, with the settings that the README gives for more than one node. */
    public static MeetlatNode startOn(OwnPostgres postgres) throws IOException {
        int port = OwnPostgres.freePort();
        MeetlatScript script = MeetlatScript
                .with("--port", port, "--data", TestFolder.named("node"), "--no-example")
                .setting("MEETLAT_SECRET", SECRET).setting("MEETLAT_BASE_URL", BASE_URL);
        for (Map.Entry<String, String> setting : postgres.settings().entrySet()) {
            script = script.setting(setting.getKey(), setting.getValue());
        }
        return new MeetlatNode(postgres, port, script);
    }

    /** Kills the application, and starts it again on the same data. */
    public void killAndStartAgain() throws IOException, InterruptedException {
        started.killApplication();
        started = script.start();
    }

    /** The one all nodes share, which a proxy would listen at. */
    @Override
    public URI baseUrl() {
        return URI.create(BASE_URL);
    }

    /** At this very node. */
    @Override
    public URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    @Override
    public String secret() {
        return SECRET;
    }

    @Override
    public Connection asOwner() throws SQLException {
        return postgres.asOwner();
    }

    @Override
    public void close() {
        started.close();
    }
}
