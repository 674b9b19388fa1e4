package org.muqabala.reader.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One part of a message.
 *
 * @param mediaType in lower case, without parameters
 * @param parameters of the media type, names in lower case
 * @param attached whether it is attached rather than part of the text
 * @param disposed whether its header says in so many words that it is an attachment
 * @param fileName may be empty
 * @param content its decoded bytes; none for what is attached, but for a message
 * @param alternative which of the message's outermost alternatives it stands in, from 1; 0 in none
 * @param branch which of the forms of that alternative it belongs to
 */
record MailPart(String mediaType, Map<String, String> parameters, boolean attached, boolean disposed, String fileName, byte[] content, int alternative, int branch) {

    boolean isPage() {
        return !attached && (mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml"));
    }

    boolean isPlainText() {
        return !attached && mediaType.equals("text/plain");
    }

    boolean isMessage() {
        return mediaType.equals("message/rfc822");
    }

    /** Whether it is a file to be opened by itself; a picture that belongs to the page and has no words is none. */
    boolean isOnlyAttached() {
        return attached && !isMessage() && (disposed || !mediaType.startsWith("image/"));
    }

    /** The character set that its header declares: a hint. */
    Optional<String> declaredCharset() {
        return Optional.ofNullable(parameters.get("charset"));
    }

    /** Whether lines that end in a space go on in the next line (RFC 3676). */
    boolean isFlowed() {
        return parameters.getOrDefault("format", "").toLowerCase(Locale.ROOT).equals("flowed");
    }

    /** Whether the space at the end of such a line was put there and goes. */
    boolean dropsSpaces() {
        return parameters.getOrDefault("delsp", "").toLowerCase(Locale.ROOT).equals("yes");
    }
}
