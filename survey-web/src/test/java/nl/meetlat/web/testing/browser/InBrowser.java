package nl.meetlat.web.testing.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import nl.meetlat.web.testing.MeetlatExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class in a browser against the running Meetlat. A test may ask for a {@code Page}, which has cookies and storage of
 * its own and whose relative addresses are Meetlat's; for {@code Devices}, to open pages of other people or on
 * another screen; and for a {@code RunningMeetlat}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({MeetlatExtension.class, BrowserExtension.class})
public @interface InBrowser {}
