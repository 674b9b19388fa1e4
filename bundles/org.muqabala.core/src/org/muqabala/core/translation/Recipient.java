package org.muqabala.core.translation;

/**
 * Who gets to read a text that a machine is to translate.
 *
 * @param host the name of the computer that it is sent to, with its port where that is an unusual one
 * @param here whether that is this computer, so that the text does not leave it
 */
public record Recipient(String host, boolean here) {
}
