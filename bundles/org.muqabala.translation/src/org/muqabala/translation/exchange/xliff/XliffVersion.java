package org.muqabala.translation.exchange.xliff;

import java.util.Optional;

/** The two families of XLIFF, which have little but the name in common. */
public enum XliffVersion {
    /** 1.0 to 1.2. */
    ONE,
    /** 2.0 to 2.2. */
    TWO;

    private static final String ONE_NAMESPACE = "urn:oasis:names:tc:xliff:document:1.";
    private static final String TWO_NAMESPACE = "urn:oasis:names:tc:xliff:document:2.";

    /** Empty if the element does not begin an XLIFF file of a known version. */
    static Optional<XliffVersion> of(XmlElement root) {
        String version = root.attributeOr("version", "");
        if (!root.name().equals("xliff")) {
            return Optional.empty();
        } else if (root.namespace().startsWith(TWO_NAMESPACE) && version.startsWith("2.")) {
            return Optional.of(TWO);
        }
        // 1.0 had no namespace, and some tools write none for 1.2
        boolean first = root.namespace().isEmpty() || root.namespace().startsWith(ONE_NAMESPACE);
        return first && version.startsWith("1.") ? Optional.of(ONE) : Optional.empty();
    }
}
