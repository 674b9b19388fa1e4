package org.muqabala.reader.opendocument;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

import org.muqabala.core.text.Facts;
import org.muqabala.core.text.View;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.PlaceholderTitles;
import org.muqabala.reader.flow.Flow;
import org.muqabala.reader.flow.Flow.Aside;
import org.muqabala.reader.parts.XmlElement;
import org.muqabala.reader.parts.XmlPart;

/** Reads one version of an OpenDocument text, part after part; in a flat file the parts stand one after another in one. */
final class OpenDocument {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    static final Map<String, String> PREFIXES = Map.ofEntries(Map.entry(OASIS + "office:1.0", "office"),
            Map.entry(OASIS + "text:1.0", "text"), Map.entry(OASIS + "table:1.0", "table"), Map.entry(OASIS + "drawing:1.0", "draw"),
            Map.entry(OASIS + "style:1.0", "style"), Map.entry(OASIS + "meta:1.0", "meta"), Map.entry(OASIS + "manifest:1.0", "manifest"),
            Map.entry("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"));

    /** Elements that hold a document's parts and text and are too long to stand in memory as a whole. */
    private static final Set<String> OPENED = Set.of("office:document", "office:document-meta", "office:document-styles",
            "office:document-content", "office:body", "office:text");

    private final Flow flow = new Flow();
    private final Styles styles = new Styles();
    private final TrackedChanges changes;
    private final OpenDocumentStory story;
    private Facts facts = Facts.NONE;

    OpenDocument(View view) {
        changes = new TrackedChanges(view);
        story = new OpenDocumentStory(flow, styles, changes);
    }

    /** Reads a part; meta data and styles come before the text that they are about. */
    void readPart(InputStream in) throws IOException {
        try (XmlPart part = new XmlPart(in, PREFIXES)) {
            for (XmlElement element = part.next(OPENED); element != null; element = part.next(OPENED)) {
                read(element);
            }
        }
    }

    FoundArticle finish() throws IOException {
        return flow.finish(facts, changes.any());
    }

    private void read(XmlElement element) throws IOException {
        switch (element.name()) {
            case "office:meta" -> facts = facts(element);
            case "office:styles", "office:automatic-styles" -> element.children().forEach(styles::add);
            case "office:master-styles" -> readRunning(element);
            case "text:tracked-changes" -> changes.add(element);
            default -> story.readBlock(element);
        }
    }

    private void readRunning(XmlElement masters) throws IOException {
        for (XmlElement master : masters.children()) {
            for (XmlElement part : master.children()) {
                boolean head = part.name().matches("(style|loext):header(-left|-first)?");
                if (head || part.name().matches("(style|loext):footer(-left|-first)?")) {
                    flow.openAside(head ? Aside.RUNNING_HEAD : Aside.RUNNING_FOOT);
                    readRunning(part, new TrackedChanges(changes.view()));
                    flow.closeAside();
                }
            }
        }
    }

    /** Each running head keeps its tracked changes for itself. */
    private void readRunning(XmlElement part, TrackedChanges own) throws IOException {
        OpenDocumentStory running = new OpenDocumentStory(flow, styles, own);
        for (XmlElement block : part.children()) {
            if (block.name().equals("text:tracked-changes")) {
                own.add(block);
                changes.add(block);
            } else {
                running.readBlock(block);
            }
        }
    }

    /** The language that a file claims is mostly that of the program that wrote it, so it is not asked. */
    private static Facts facts(XmlElement meta) {
        String date = fact(meta, "meta:creation-date");
        String author = fact(meta, "meta:initial-creator");
        return new Facts(PlaceholderTitles.without(fact(meta, "dc:title")), "", date.isEmpty() ? fact(meta, "dc:date") : date,
                author.isEmpty() ? fact(meta, "dc:creator") : author, "");
    }

    private static String fact(XmlElement meta, String name) {
        return meta.child(name).map(XmlElement::text).map(String::strip).orElse("");
    }
}
