package org.muqabala.reader.mail;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.muqabala.core.encoding.KnownCharsets;

/**
 * A header field with parameters, such as {@code text/plain; charset=utf-8}.
 *
 * @param value in lower case
 * @param parameters names in lower case, values as written, those of RFC 2231 read
 */
record HeaderValue(String value, Map<String, String> parameters) {

    private static final Pattern PARAMETER = Pattern.compile(";\\s*([A-Za-z0-9_*-]{1,40})\\s*=\\s*(?:\"([^\"]{0,2000})\"|([^;\\s]{0,2000}))");
    private static final Pattern EXTENDED = Pattern.compile("([A-Za-z0-9_-]{0,40})'[^']{0,40}'(.*)", Pattern.DOTALL);

    static HeaderValue of(String field) {
        int end = field.indexOf(';');
        String value = (end < 0 ? field : field.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        Map<String, String> parameters = new HashMap<>();
        Matcher matcher = PARAMETER.matcher(field);
        while (matcher.find()) {
            String name = matcher.group(1).toLowerCase(Locale.ROOT);
            String text = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
            if (name.endsWith("*")) {
                parameters.put(name.substring(0, name.length() - 1), extended(text));
            } else {
                parameters.putIfAbsent(name, text);
            }
        }
        return new HeaderValue(value, Map.copyOf(parameters));
    }

    private static String extended(String text) {
        Matcher matcher = EXTENDED.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        Charset charset = KnownCharsets.named(matcher.group(1)).orElse(StandardCharsets.UTF_8);
        try {
            return URLDecoder.decode(matcher.group(2).replace("+", "%2B"), charset);
        } catch (IllegalArgumentException e) {
            // a percent sign that is just one
            return matcher.group(2);
        }
    }
}
