package org.muqabala.translation.exchange.xliff;

/**
 * Text in an element.
 *
 * @param text with all references resolved
 */
record XmlWords(String text) implements XmlNode {
}
