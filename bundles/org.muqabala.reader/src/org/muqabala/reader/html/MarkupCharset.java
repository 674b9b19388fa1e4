package org.muqabala.reader.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the character set that mark-up declares near its beginning: a hint, no more. */
public final class MarkupCharset {

    private static final int LOOK = 8192;
    private static final Pattern META = Pattern.compile("<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML = Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private MarkupCharset() {
    }

    /** The declared name, or empty. */
    public static Optional<String> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1).replace("\0", "");
        Matcher xml = XML.matcher(start);
        if (xml.find()) {
            return Optional.of(xml.group(1));
        }
        Matcher meta = META.matcher(start);
        return meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
    }
}
