package org.muqabala.reader.doc;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.text.Facts;
import org.muqabala.core.text.View;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.flow.Flow;
import org.muqabala.reader.flow.Flow.Aside;

/** A document of Word 97 to 2003: its body, and what hangs on places in it. */
final class DocDocument {

    /** Numbers of lists ([MS-DOC] 2.5.6): where notes are mentioned and their words, running heads, drawings, text boxes. */
    private static final int FOOTNOTE_MENTIONS = 2;
    private static final int FOOTNOTE_TEXTS = 3;
    private static final int RUNNING = 11;
    private static final int DRAWINGS = 40;
    private static final int ENDNOTE_MENTIONS = 46;
    private static final int ENDNOTE_TEXTS = 47;
    private static final int BOXES = 56;

    private static final int DRAWING_LENGTH = 26;
    private static final int BOX_LENGTH = 22;
    private static final int BOX_DRAWING = 14;
    /** The first of the running texts part notes from the text; then come six for each section, heads before feet in each half. */
    private static final int FIRST_RUNNING = 6;
    private static final int RUNNING_OF_SECTION = 6;

    private final HWPFDocument document;
    private final View view;
    private final DocTables tables;
    private final DocComments comments;
    private final Flow flow = new Flow();
    /** What hangs on places in the body, until it is read. */
    private final Map<Integer, Range> notes = new HashMap<>();
    private final Map<Integer, Range> boxes = new HashMap<>();
    private final Map<Integer, Integer> drawings = new HashMap<>();
    private boolean inBody;
    private boolean changes;

    DocDocument(HWPFDocument document, View view) {
        this.document = document;
        this.view = view;
        tables = new DocTables(document);
        comments = new DocComments(document, tables);
        findNotes(FOOTNOTE_MENTIONS, FOOTNOTE_TEXTS, document.getFootnoteRange());
        findNotes(ENDNOTE_MENTIONS, ENDNOTE_TEXTS, document.getEndnoteRange());
        findBoxes();
    }

    /** @throws UnreadableArticleException if there are no words in it */
    FoundArticle read(Facts facts) throws UnreadableArticleException {
        inBody = true;
        readStory(document.getRange());
        inBody = false;
        // those whose place is not told
        boxes.values().forEach(box -> readAside(Aside.BOX, box));
        readRunning();
        return flow.finish(facts, changes);
    }

    /** The place in the body is passed, whether or not what stands there is in the version that is read. */
    void pass(int place) {
        if (inBody) {
            comments.pass(place, flow);
        }
    }

    void mention(int place) {
        if (inBody) {
            comments.mention(place, flow);
        }
    }

    void readNote(int place) {
        Range note = inBody ? notes.remove(place) : null;
        if (note != null) {
            readAside(Aside.NOTE, note);
        }
    }

    void readBox(int place) {
        Range box = inBody && drawings.containsKey(place) ? boxes.remove(drawings.get(place)) : null;
        if (box != null) {
            readAside(Aside.BOX, box);
        }
    }

    private void readAside(Aside aside, Range story) {
        boolean outer = inBody;
        inBody = false;
        flow.openAside(aside);
        readStory(story);
        flow.closeAside();
        inBody = outer;
    }

    private void readStory(Range story) {
        DocStory reading = new DocStory(document, this, flow, view);
        reading.read(story);
        changes |= reading.changes();
    }

    private void readRunning() {
        Places running = tables.places(RUNNING, 0);
        Range texts = document.getHeaderStoryRange();
        for (int i = FIRST_RUNNING; i < running.count(); i++) {
            int kind = i % RUNNING_OF_SECTION;
            // even and odd heads, even and odd feet, the first page's head and foot
            Aside aside = kind == 0 || kind == 1 || kind == 4 ? Aside.RUNNING_HEAD : Aside.RUNNING_FOOT;
            part(texts, running.place(i), running.place(i + 1)).ifPresent(story -> readAside(aside, story));
        }
    }

    private void findNotes(int mentionList, int textList, Range texts) {
        Places mentions = tables.places(mentionList, 2);
        Places parts = tables.places(textList, 0);
        for (int i = 0; i < Math.min(mentions.count(), parts.count()); i++) {
            int place = mentions.place(i);
            part(texts, parts.place(i), parts.place(i + 1)).ifPresent(note -> notes.put(place, note));
        }
    }

    private void findBoxes() {
        Places places = tables.places(DRAWINGS, DRAWING_LENGTH);
        for (int i = 0; i < places.count(); i++) {
            drawings.put(places.place(i), tables.bytes().getInt(places.data(i)));
        }
        Places parts = tables.places(BOXES, BOX_LENGTH);
        for (int i = 0; i < parts.count(); i++) {
            int drawing = tables.bytes().getInt(parts.data(i) + BOX_DRAWING);
            part(document.getMainTextboxRange(), parts.place(i), parts.place(i + 1)).ifPresent(box -> boxes.put(drawing, box));
        }
    }

    /** A part of another text, by places in that text; empty if there is nothing in it. */
    private Optional<Range> part(Range texts, int start, int end) {
        boolean fits = start >= 0 && end > start && end <= texts.getEndOffset() - texts.getStartOffset();
        return fits ? Optional.of(new Range(texts.getStartOffset() + start, texts.getStartOffset() + end, document)) : Optional.empty();
    }
}
