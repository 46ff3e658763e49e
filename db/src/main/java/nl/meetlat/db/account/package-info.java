/**
 * Accounts of those who sign in, the audit log, failed attempts to sign in and membership of surveys. Start at
 * {@link nl.meetlat.db.account.AccountRepository}. Passwords arrive here hashed; whoever answers a survey has no account.
 */
package nl.meetlat.db.account;
