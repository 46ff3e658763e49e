/**
 * Mails to participants: planned and read by researchers through {@link nl.meetlat.web.mail.FieldingService}, sent by
 * {@link nl.meetlat.web.mail.OutboxRun} with a look every few seconds on every node. A mail is a row from the moment it is
 * caused; its text is made by {@link nl.meetlat.web.mail.MailComposer} when it is sent or read.
 */
package nl.meetlat.web.mail;
