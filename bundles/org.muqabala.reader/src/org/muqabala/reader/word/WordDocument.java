package org.muqabala.reader.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.text.Facts;
import org.muqabala.core.text.LeftOut;
import org.muqabala.core.text.View;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.PlaceholderTitles;
import org.muqabala.reader.flow.Flow;
import org.muqabala.reader.flow.Flow.Aside;
import org.muqabala.reader.parts.XmlElement;
import org.muqabala.reader.parts.XmlPart;

/** Reads one version of a Word document: its body, and from there the notes, text boxes and running heads that belong to it. */
final class WordDocument {

    /** Elements that hold a document's text and are too long to stand in memory as a whole. */
    private static final Set<String> OPENED = Set.of("w:document", "w:body");

    private final WordPackage parts;
    private final Presence presence;
    private final Flow flow = new Flow();
    private final WordStyles styles;
    private final WordComments comments;
    private final Map<String, Map<String, XmlElement>> notes = new HashMap<>();
    private final Set<String> running = new HashSet<>();
    /** What Muqabala wrote around the text, a paragraph a line. */
    private final StringBuilder summary = new StringBuilder();

    WordDocument(WordPackage parts, View view) throws IOException {
        this.parts = parts;
        presence = new Presence(view);
        styles = new WordStyles(parts.related("styles"));
        comments = new WordComments(parts);
    }

    FoundArticle read() throws IOException {
        WordStory body = story();
        try (XmlPart document = parts.document()) {
            for (XmlElement block = document.next(OPENED); block != null; block = document.next(OPENED)) {
                body.readBlock(block);
            }
        }
        FoundArticle found = flow.finish(facts(), presence.changes());
        return summary.isEmpty() ? found : found.without(List.of(new LeftOut(LeftOut.Kind.SUMMARY, summary.toString())));
    }

    void addSummary(String words) {
        if (!words.isBlank()) {
            summary.append(summary.isEmpty() ? "" : "\n").append(words);
        }
    }

    private WordStory story() {
        return new WordStory(this, flow, presence, styles, comments);
    }

    /** @param type {@code footnotes} or {@code endnotes} */
    void readNote(String type, String id) throws IOException {
        if (!notes.containsKey(type)) {
            Map<String, XmlElement> byId = new HashMap<>();
            parts.related(type).map(XmlElement::children).orElse(List.of()).forEach(note -> byId.putIfAbsent(note.attribute("w:id"), note));
            notes.put(type, byId);
        }
        // a note is read once: one that refers to itself is not read for ever
        XmlElement note = notes.get(type).remove(id);
        if (note != null) {
            readAside(Aside.NOTE, note);
        }
    }

    void readRunning(XmlElement section) throws IOException {
        for (XmlElement reference : section.children()) {
            boolean head = reference.name().equals("w:headerReference");
            if ((head || reference.name().equals("w:footerReference")) && running.add(reference.attribute("r:id"))) {
                Optional<XmlElement> part = parts.relatedById(reference.attribute("r:id"));
                if (part.isPresent()) {
                    readAside(head ? Aside.RUNNING_HEAD : Aside.RUNNING_FOOT, part.get());
                }
            }
        }
    }

    private void readAside(Aside aside, XmlElement contents) throws IOException {
        flow.openAside(aside);
        story().readBlocks(contents);
        flow.closeAside();
    }

    /** The language that a file claims is mostly that of the program that wrote it, so it is not asked. */
    private Facts facts() throws IOException {
        Optional<XmlElement> properties = parts.coreProperties();
        return new Facts(PlaceholderTitles.without(fact(properties, "dc:title")), "", fact(properties, "dcterms:created"), fact(properties, "dc:creator"),
                "");
    }

    private static String fact(Optional<XmlElement> properties, String name) {
        return properties.flatMap(all -> all.child(name)).map(XmlElement::text).map(String::strip).orElse("");
    }
}
