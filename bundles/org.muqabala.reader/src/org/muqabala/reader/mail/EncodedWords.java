package org.muqabala.reader.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.muqabala.core.encoding.CharsetJudge;

/** Reads header fields: encoded words of RFC 2047, and the plain old Arabic that some programs write there instead. */
final class EncodedWords {

    private static final Pattern WORD = Pattern.compile("=\\?([A-Za-z0-9_.:-]{1,40})(?:\\*[A-Za-z-]{1,20})?\\?([bBqQ])\\?([^?\\s]*)\\?=");

    private EncodedWords() {
    }

    /**
     * The field as a person would read it.
     *
     * @param raw the whole field as it stands in the message, or no bytes where that is not known
     * @param body the field's value read as Latin-1 or UTF-8
     */
    static String read(byte[] raw, String body) {
        String value = body;
        if (hasUpperHalf(raw)) {
            Charset charset = CharsetJudge.rank(raw, Optional.empty()).get(0).charset();
            String field = new String(raw, charset);
            value = field.substring(field.indexOf(':') + 1);
        }
        return decode(value.replaceAll("\\r?\\n[ \\t]+", " ").strip());
    }

    private static boolean hasUpperHalf(byte[] bytes) {
        for (byte next : bytes) {
            if (next < 0) {
                return true;
            }
        }
        return false;
    }

    /** Words of one character set in a row are read together: some programs cut between the bytes of a letter. */
    private static String decode(String value) {
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = "";
        int end = 0;
        Matcher word = WORD.matcher(value);
        while (word.find()) {
            String between = value.substring(end, word.start());
            boolean goesOn = bytes.size() > 0 && between.isBlank();
            if (!goesOn || !charset.equalsIgnoreCase(word.group(1))) {
                text.append(characters(bytes, charset)).append(goesOn ? "" : between);
                bytes.reset();
            }
            charset = word.group(1);
            bytes.writeBytes(bytes(word.group(2), word.group(3)));
            end = word.end();
        }
        return text.append(characters(bytes, charset)).append(value.substring(end)).toString();
    }

    private static String characters(ByteArrayOutputStream bytes, String charset) {
        byte[] read = bytes.toByteArray();
        return read.length == 0 ? "" : new String(read, CharsetJudge.rank(read, Optional.of(charset)).get(0).charset());
    }

    private static byte[] bytes(String encoding, String text) {
        if (encoding.equalsIgnoreCase("b")) {
            return Base64.getMimeDecoder().decode(text.length() % 4 == 1 ? text.substring(0, text.length() - 1) : text);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] quoted = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < quoted.length; i++) {
            int high = i + 2 < quoted.length && quoted[i] == '=' ? Character.digit(quoted[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(quoted[i + 2], 16) : -1;
            if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(quoted[i] == '_' ? ' ' : quoted[i]);
            }
        }
        return bytes.toByteArray();
    }
}
