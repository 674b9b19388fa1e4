package org.muqabala.translation.exchange.xliff;

/** What stands in an element: words or another element. */
sealed interface XmlNode permits XmlElement, XmlWords {
}
