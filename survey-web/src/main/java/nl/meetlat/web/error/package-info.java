/**
 * What can go wrong in words people and programs can rely on. Start at {@link nl.meetlat.web.error.ProblemCode}, the one
 * catalogue; services throw {@link nl.meetlat.web.error.ProblemException} with a code, pages and the API show it. Nothing
 * unexpected shows more than the number of its incident, which also stands in the log.
 */
package nl.meetlat.web.error;
