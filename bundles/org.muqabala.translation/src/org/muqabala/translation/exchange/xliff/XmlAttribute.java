package org.muqabala.translation.exchange.xliff;

/**
 * An attribute of an element.
 *
 * @param namespace empty if it has none
 * @param name without its prefix
 * @param value with all references resolved
 */
record XmlAttribute(String namespace, String name, String value) {

    /** Of {@code xml:lang} and {@code xml:space}. */
    static final String XML = "http://www.w3.org/XML/1998/namespace";
}
