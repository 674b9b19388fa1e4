package org.muqabala.reader.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;

/**
 * A message taken apart.
 *
 * @param headers of the message itself, names in lower case, encoded words read
 * @param parts in the order of the message, those inside of parts among them
 */
record MailParts(Map<String, String> headers, List<MailPart> parts) {

    private static final int MOST_PARTS = 500;
    private static final int LONGEST_TEXT = 32 << 20;
    private static final int LONGEST_LINE = 1 << 24;

    /** @throws IOException if the message is broken beyond reading, or holds more than is read of one */
    static MailParts of(byte[] bytes) throws IOException {
        MimeConfig config = new MimeConfig.Builder().setMaxLineLen(LONGEST_LINE).setMaxHeaderCount(1000).setMaxHeaderLen(1 << 16)
                .setMalformedHeaderStartsBody(true).build();
        MimeTokenStream stream = new MimeTokenStream(config);
        // a mail in a mail is a part, to be taken apart by itself
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(bytes));
        Map<String, String> headers = new HashMap<>();
        List<MailPart> parts = new ArrayList<>();
        try {
            Map<String, String> header = new HashMap<>();
            boolean first = true;
            int level = 0;
            int alternativeLevel = 0;
            int alternatives = 0;
            int branch = 0;
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                switch (state) {
                    case T_START_HEADER -> header = new HashMap<>();
                    case T_FIELD -> putField(header, stream.getField());
                    case T_END_HEADER -> {
                        if (first) {
                            headers.putAll(header);
                        }
                        first = false;
                    }
                    case T_START_MULTIPART -> {
                        level++;
                        if (alternativeLevel == 0 && stream.getBodyDescriptor().getMimeType().equalsIgnoreCase("multipart/alternative")) {
                            alternativeLevel = level;
                            alternatives++;
                            branch = 0;
                        }
                    }
                    case T_START_BODYPART -> branch += level == alternativeLevel ? 1 : 0;
                    case T_END_MULTIPART -> {
                        alternativeLevel = level == alternativeLevel ? 0 : alternativeLevel;
                        level--;
                    }
                    case T_BODY -> {
                        if (parts.size() == MOST_PARTS) {
                            throw new UnreadableArticleException(Problem.TOO_MANY_PARTS, Integer.toString(MOST_PARTS));
                        }
                        parts.add(part(stream, header, alternativeLevel == 0 ? 0 : alternatives, branch));
                    }
                    default -> { }
                }
            }
        } catch (MimeException e) {
            throw new IOException("the message is broken: " + e.getMessage(), e);
        }
        return new MailParts(Map.copyOf(headers), List.copyOf(parts));
    }

    private static void putField(Map<String, String> header, Field field) {
        String name = field.getName().toLowerCase(Locale.ROOT);
        byte[] raw = field.getRaw() == null ? new byte[0] : field.getRaw().toByteArray();
        header.putIfAbsent(name, EncodedWords.read(raw, field.getBody()));
    }

    private static MailPart part(MimeTokenStream stream, Map<String, String> header, int alternative, int branch) throws IOException {
        BodyDescriptor body = stream.getBodyDescriptor();
        HeaderValue type = HeaderValue.of(header.getOrDefault("content-type", "text/plain"));
        HeaderValue disposition = HeaderValue.of(header.getOrDefault("content-disposition", ""));
        String fileName = disposition.parameters().getOrDefault("filename", type.parameters().getOrDefault("name", ""));
        boolean text = body.getMimeType().startsWith("text/") || body.getMimeType().equals("application/xhtml+xml");
        boolean disposed = disposition.value().equalsIgnoreCase("attachment");
        boolean attached = !text || disposed;
        byte[] content = attached && !body.getMimeType().equalsIgnoreCase("message/rfc822") ? new byte[0] : content(stream.getDecodedInputStream());
        return new MailPart(body.getMimeType().toLowerCase(Locale.ROOT), type.parameters(), attached, disposed, fileName, content, alternative, branch);
    }

    private static byte[] content(InputStream in) throws IOException {
        try (in) {
            byte[] content = in.readNBytes(LONGEST_TEXT + 1);
            if (content.length > LONGEST_TEXT) {
                throw new UnreadableArticleException(Problem.TOO_LARGE, (LONGEST_TEXT >> 20) + " MB");
            }
            return content;
        }
    }
}
