/**
 * Accounts on screen: signing in and out, the administrator's list, one's own profile, and the administrator a new installation
 * begins with. Start at {@code AccountService}. Who may do what is decided in {@code nl.meetlat.web.security}.
 */
package nl.meetlat.web.account;
