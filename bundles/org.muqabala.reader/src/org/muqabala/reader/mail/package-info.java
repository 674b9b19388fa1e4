/**
 * Mails and the web pages that browsers save in the form of mails. {@link org.muqabala.reader.mail.MailParts} takes a message apart;
 * what is attached to it is named and never opened.
 */
package org.muqabala.reader.mail;
