/**
 * Tests that run inside the server, beside the application's own beans, deployed by Arquillian. Start at
 * {@link nl.meetlat.web.container.PersistenceInContainerIT}. Each class costs a server of its own: whatever can be asked from
 * outside is asked of the {@code RunningMeetlat} instead.
 */
package nl.meetlat.web.container;
