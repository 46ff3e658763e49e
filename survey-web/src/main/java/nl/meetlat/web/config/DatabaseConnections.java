package nl.meetlat.web.config;

import jakarta.annotation.sql.DataSourceDefinition;

/**
 * The pool of connections to the database, with the role that can change no schema. A broken connection is replaced. There is
 * one database, so transactions are its own and not distributed ones, which would cost a round trip more each. The
 * database's error details stay out of messages and logs: they quote rows, names and addresses among them.
 */
@DataSourceDefinition(name = DatabaseConnections.NAME, className = "org.postgresql.ds.PGConnectionPoolDataSource",
        url = "${MPCONFIG=meetlat.db.url}", user = "${MPCONFIG=meetlat.db.app.user}",
        password = "${MPCONFIG=meetlat.db.app.password}", minPoolSize = 2, maxPoolSize = 40, properties = {
                "logServerErrorDetail=false",
                "fish.payara.wrap-jdbc-objects=false",
                "fish.payara.is-connection-validation-required=true",
                "fish.payara.connection-validation-method=custom-validation",
                "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
                "fish.payara.validate-atmost-once-period-in-seconds=1",
                "fish.payara.fail-all-connections=true"})
public final class DatabaseConnections {

    /** Under this name it is found by the persistence unit and by {@code @Resource(lookup = ...)}. */
    public static final String NAME = "java:app/jdbc/meetlat";

    private DatabaseConnections() {}
}
