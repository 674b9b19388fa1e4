package org.muqabala.reader;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names files that no format takes on, in words that whoever sent them knows. */
final class OtherKinds {

    private static final int LOOK = 4096;
    private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][A-Za-z0-9_.:-]{0,40})[\\s/>]");
    /** By the name of the root element, in lower case. */
    private static final Map<String, String> XML = Map.of("newsml", "NewsML 1", "rss", "RSS", "feed", "Atom", "rdf:rdf", "RDF", "svg", "SVG", "urlset", "sitemap");
    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(Map.entry("application/zip", "ZIP"), Map.entry("application/json", "JSON"),
            Map.entry("application/gzip", "GZIP"), Map.entry("application/x-7z-compressed", "7-Zip"), Map.entry("application/x-rar-compressed", "RAR"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PowerPoint"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "OpenDocument Calc"),
            Map.entry("application/vnd.oasis.opendocument.presentation", "OpenDocument Impress"));

    private OtherKinds() {
    }

    /** A name of the kind, or its media type where it has no better one. */
    static String name(SourceFile file) {
        String type = file.mediaType();
        if (MEDIA_TYPES.containsKey(type)) {
            return MEDIA_TYPES.get(type);
        }
        String start = new String(file.bytes(), 0, Math.min(file.bytes().length, LOOK), StandardCharsets.ISO_8859_1).replace("\0", "");
        if (type.endsWith("xml") || file.extension().equals("xml")) {
            Matcher root = ROOT.matcher(start.replaceAll("(?s)<!--.*?-->", ""));
            return root.find() ? XML.getOrDefault(root.group(1).toLowerCase(Locale.ROOT), "XML: " + root.group(1)) : "XML";
        }
        return file.extension().equals("json") ? "JSON" : type;
    }
}
