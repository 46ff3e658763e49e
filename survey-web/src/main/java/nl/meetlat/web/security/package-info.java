/**
 * Who may do what. Start at {@code AuthorisationMatrix}: every route of the application is in it, with its methods and who may
 * use it, and a request for anything else is refused. What an account may see of surveys is decided by
 * {@link nl.meetlat.web.security.SurveyAccess}, through which every service fetches. No feature asks for roles itself.
 */
package nl.meetlat.web.security;
