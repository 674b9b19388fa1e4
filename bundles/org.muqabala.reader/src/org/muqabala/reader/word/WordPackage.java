package org.muqabala.reader.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.muqabala.reader.parts.XmlElement;
import org.muqabala.reader.parts.XmlPart;
import org.muqabala.reader.parts.ZipParts;

/** The parts of a Word file and how they refer to one another. Parts outside of the file do not exist here. */
final class WordPackage {

    private static final String OFFICE = "http://schemas.openxmlformats.org/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    /** The namespaces of the transitional and of the strict form, and those of later years. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(OFFICE + "wordprocessingml/2006/main", "w"), Map.entry(STRICT + "wordprocessingml/main", "w"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14"),
            Map.entry("http://schemas.microsoft.com/office/word/2012/wordml", "w15"),
            Map.entry(OFFICE + "officeDocument/2006/relationships", "r"), Map.entry(STRICT + "officeDocument/relationships", "r"),
            Map.entry(OFFICE + "officeDocument/2006/math", "m"), Map.entry(STRICT + "officeDocument/math", "m"),
            Map.entry(OFFICE + "markup-compatibility/2006", "mc"),
            Map.entry(OFFICE + "package/2006/relationships", "rel"), Map.entry(OFFICE + "package/2006/content-types", "ct"),
            Map.entry(OFFICE + "package/2006/metadata/core-properties", "cp"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"), Map.entry("http://purl.org/dc/terms/", "dcterms"));

    /** A relationship: its type's last word, such as {@code footnotes}, and the part that it leads to. */
    private record Relationship(String type, String part) {
    }

    private final ZipParts parts;
    private final String main;
    private final Map<String, Relationship> relationships;

    WordPackage(ZipParts parts) throws IOException {
        this.parts = parts;
        main = relationships("").values().stream().filter(known -> known.type.equals("officeDocument")).map(Relationship::part)
                .findFirst().orElse("word/document.xml");
        relationships = relationships(main);
    }

    /** Whether the package says that it holds a text document. */
    static boolean isWord(ZipParts parts) throws IOException {
        Optional<InputStream> types = parts.open("[Content_Types].xml");
        if (types.isEmpty()) {
            return parts.names().contains("word/document.xml");
        }
        return XmlPart.whole(types.get(), PREFIXES).children().stream().map(type -> type.attribute("ContentType"))
                .anyMatch(type -> type.matches("application/vnd\\.(openxmlformats-officedocument\\.wordprocessingml|ms-word)\\.(document|template)"
                        + "(\\.macroEnabled(Template)?)?\\.main\\+xml"));
    }

    /** The main document, element by element. */
    XmlPart document() throws IOException {
        return new XmlPart(parts.open(main).orElseThrow(() -> new IOException("there is no text in the package")), PREFIXES);
    }

    /** The part that the main document has for this, such as {@code styles}. */
    Optional<XmlElement> related(String type) throws IOException {
        for (Relationship relationship : relationships.values()) {
            if (relationship.type.equals(type)) {
                return whole(relationship.part);
            }
        }
        return Optional.empty();
    }

    /** The part that the main document knows by this id. */
    Optional<XmlElement> relatedById(String id) throws IOException {
        Relationship relationship = relationships.get(id);
        return relationship == null ? Optional.empty() : whole(relationship.part);
    }

    /** What the package says of itself: title, author, dates. */
    Optional<XmlElement> coreProperties() throws IOException {
        for (Relationship relationship : relationships("").values()) {
            if (relationship.type.equals("core-properties")) {
                return whole(relationship.part);
            }
        }
        return Optional.empty();
    }

    private Optional<XmlElement> whole(String part) throws IOException {
        Optional<InputStream> in = parts.open(part);
        return in.isEmpty() ? Optional.empty() : Optional.of(XmlPart.whole(in.get(), PREFIXES));
    }

    /** The relationships of a part, by id; those of the package itself for the empty name. */
    private Map<String, Relationship> relationships(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Optional<XmlElement> list = whole(folder + "_rels/" + part.substring(slash) + ".rels");
        Map<String, Relationship> found = new HashMap<>();
        for (XmlElement relationship : list.map(XmlElement::children).orElse(List.of())) {
            if (!relationship.attribute("TargetMode").equals("External")) {
                String type = relationship.attribute("Type");
                found.put(relationship.attribute("Id"),
                        new Relationship(type.substring(type.lastIndexOf('/') + 1), ZipParts.resolve(folder, relationship.attribute("Target"))));
            }
        }
        return found;
    }
}
