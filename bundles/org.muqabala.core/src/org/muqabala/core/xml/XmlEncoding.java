package org.muqabala.core.xml;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which encoding an XML file is, by its first bytes. */
public final class XmlEncoding {

    /** So many bytes hold any declaration. */
    public static final int LONGEST_DECLARATION = 256;

    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private XmlEncoding() {
    }

    /**
     * @param bytes the file's, or its first ones
     * @throws CharacterCodingException if it names an encoding that there is not
     */
    public static Charset of(byte[] bytes) throws CharacterCodingException {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        switch (first) {
            case 0xFEFF, 0x003C -> {
                return StandardCharsets.UTF_16BE;
            }
            case 0xFFFE, 0x3C00 -> {
                return StandardCharsets.UTF_16LE;
            }
            case 0xEFBB -> {
                return StandardCharsets.UTF_8;
            }
            default -> {
                String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
                Matcher declared = DECLARED.matcher(start);
                return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
            }
        }
    }

    private static Charset named(String name) throws CharacterCodingException {
        try {
            Charset charset = Charset.forName(name);
            // two bytes a character without a mark would have been seen above
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") || !charset.canEncode()
                    ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw (CharacterCodingException) new CharacterCodingException().initCause(e);
        }
    }
}
