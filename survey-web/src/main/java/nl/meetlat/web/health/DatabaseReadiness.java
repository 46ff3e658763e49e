package nl.meetlat.web.health;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

import nl.meetlat.web.config.DatabaseConnections;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while the database answers and keeps what it confirms; the launcher waits for this check by its name. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class.getName());
    private static final String NAME = "meetlat-database";
    private static final String KEEPS_WHAT_IT_CONFIRMS = """
        SELECT current_setting('fsync') <> 'off' AND current_setting('synchronous_commit') <> 'off'
        """;

    @Resource(lookup = DatabaseConnections.NAME)
    private DataSource database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named(NAME).status(isReady()).build();
    }

    private boolean isReady() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(KEEPS_WHAT_IT_CONFIRMS)) {
            rows.next();
            return rows.getBoolean(1);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "the database does not answer", e);
            return false;
        }
    }
}
