/**
 * The API for programs below {@code /api}, described by OpenAPI at {@code /openapi}: surveys, waves, participants, response and
 * results, read only. Start at {@code ApiApplication}, which lists the resources. Programs sign in with HTTP Basic, request by
 * request, against the same accounts; a signed-in browser may read it too. Everything is fetched by the services, so the API
 * shows what the same account sees on screen, and errors are problem+json.
 */
package nl.meetlat.web.api;
