package org.muqabala.translation.exchange.xliff;

import java.util.Map;

/** The namespaces of version 2 and of its modules, whatever their minor version. */
final class Xliff2Names {

    private static final String XLIFF = "urn:oasis:names:tc:xliff:";
    private static final Map<String, String> MODULES = Map.of("matches", "mtc", "glossary", "gls", "fs", "fs", "metadata", "mda",
            "resourcedata", "res", "changetracking", "ctr", "sizerestriction", "slr", "validation", "val", "itsm", "its");
    private static final String ITS = "http://www.w3.org/2005/11/its";

    private Xliff2Names() {
    }

    /** Whether the element belongs to the core. */
    static boolean isCore(XmlElement element) {
        return element.namespace().startsWith(XLIFF + "document:2.");
    }

    /** Whether the element has this name in the core. */
    static boolean isCore(XmlElement element, String name) {
        return isCore(element) && element.name().equals(name);
    }

    /** The prefix by which the standard calls the module of a namespace; empty for what is none of its modules. */
    static String module(String namespace) {
        if (namespace.equals(ITS)) {
            return "its";
        } else if (!namespace.startsWith(XLIFF)) {
            return "";
        }
        String name = namespace.substring(XLIFF.length());
        int colon = name.indexOf(':');
        return colon < 0 ? "" : MODULES.getOrDefault(name.substring(0, colon), "");
    }

    /** Whether references can name elements of the module by this prefix. */
    static boolean isModule(String prefix) {
        return MODULES.containsValue(prefix);
    }
}
