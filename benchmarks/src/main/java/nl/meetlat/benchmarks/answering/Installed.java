package nl.meetlat.benchmarks.answering;

import java.sql.Connection;
import java.sql.SQLException;

/** A Meetlat whose database the benchmark may look into. */
interface Installed {

    /** The key of the links, 256 bits in base64. */
    String secret();

    /** A connection of the role that owns the tables; close it. */
    Connection asOwner() throws SQLException;
}
