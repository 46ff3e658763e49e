package nl.meetlat.web.testing;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;

/** A Meetlat to field surveys in and to visit: the one all classes share, or one of a test's own. */
public interface TestedMeetlat {

    /** Where its pages are, without a slash at the end. */
    URI baseUrl();

    /** The key of links and forms, 256 bits in base64. */
    String secret();

    /** A connection of the role that owns the tables; close it. */
    Connection asOwner() throws SQLException;

    /** The address of a page or resource. */
    default URI at(String path) {
        return URI.create(baseUrl() + path);
    }
}
