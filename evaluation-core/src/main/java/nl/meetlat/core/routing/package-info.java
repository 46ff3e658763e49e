/**
 * Who is asked what: conditions in a small language of their own, read by
 * {@link nl.meetlat.core.routing.ConditionParser}, held against a questionnaire by {@link nl.meetlat.core.routing.RoutingCheck}
 * and applied to answers by {@link nl.meetlat.core.routing.Routing}, where to start. No text of a user is ever handed to an
 * expression language; nothing here knows pages of a browser or a database.
 */
package nl.meetlat.core.routing;
