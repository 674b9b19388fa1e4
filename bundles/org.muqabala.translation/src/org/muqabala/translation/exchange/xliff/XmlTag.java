package org.muqabala.translation.exchange.xliff;

/**
 * A start tag as it stands in a file, to be written with other attributes.
 *
 * @param text from its opening to its closing angle bracket
 */
record XmlTag(String text) {

    /** The element's name with its prefix. */
    String name() {
        int end = 1;
        while (!Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '/' && text.charAt(end) != '>') {
            end++;
        }
        return text.substring(1, end);
    }

    /** The same name with another local part. */
    String sibling(String local) {
        int colon = name().indexOf(':');
        return colon < 0 ? local : name().substring(0, colon + 1) + local;
    }

    /** The end tag that belongs to it. */
    String end() {
        return "</" + name() + ">";
    }

    /** The tag with something behind it in its element. */
    XmlTag asBegin() {
        return text.endsWith("/>") ? new XmlTag(text.substring(0, text.length() - 2).stripTrailing() + ">") : this;
    }

    /** With the attribute at this value, in its place or behind all others. */
    XmlTag with(String attribute, String value) {
        String written = attribute + "=\"" + XmlEscape.attribute(value) + "\"";
        int[] place = place(attribute);
        if (place != null) {
            return new XmlTag(text.substring(0, place[0]) + written + text.substring(place[1]));
        }
        int close = text.endsWith("/>") ? text.length() - 2 : text.length() - 1;
        String before = text.substring(0, close).stripTrailing();
        return new XmlTag(before + " " + written + text.substring(close));
    }

    /** Without the attribute. */
    XmlTag without(String attribute) {
        int[] place = place(attribute);
        return place == null ? this : new XmlTag(text.substring(0, place[0]).stripTrailing() + text.substring(place[1]));
    }

    /** From the first letter of the attribute's name to behind its value; null if the tag has no such attribute. */
    private int[] place(String attribute) {
        int at = 1 + name().length();
        while (true) {
            at = behindSpace(at);
            if (text.charAt(at) == '/' || text.charAt(at) == '>') {
                return null;
            }
            int start = at;
            int equals = text.indexOf('=', at);
            int quote = behindSpace(equals + 1);
            at = text.indexOf(text.charAt(quote), quote + 1) + 1;
            if (text.substring(start, equals).strip().equals(attribute)) {
                return new int[] {start, at};
            }
        }
    }

    private int behindSpace(int from) {
        int at = from;
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
