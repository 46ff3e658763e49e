package nl.meetlat.web.config;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Makes the pool of connections injectable, for the few statements that run outside a transaction of the server. */
@Dependent
class ConnectionPool {

    @Produces
    @Resource(lookup = DatabaseConnections.NAME)
    DataSource pool;
}
