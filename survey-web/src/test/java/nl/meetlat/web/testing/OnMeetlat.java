package nl.meetlat.web.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class against the running Meetlat: its constructor and methods may ask for a {@link RunningMeetlat}. All classes
 * share the one server and its database, so each makes the surveys it needs and touches no others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MeetlatExtension.class)
public @interface OnMeetlat {}
