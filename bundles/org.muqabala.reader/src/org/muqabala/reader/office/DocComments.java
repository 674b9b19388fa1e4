package org.muqabala.reader.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.muqabala.reader.FoundComment;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;

/**
 * The comments of a binary Word document, whose words stand behind the article's. Where a comment or a note is mentioned, the document
 * holds a control character, for which the parser would break the line; it is put right in the bytes, and the mentions of comments
 * become marks. A document that is not laid out as Word lays it out is left alone: the parser says what is broken.
 */
final class DocComments {

    private static final String MAIN = "WordDocument";
    private static final int WORD_97 = 0xA5EC;
    private static final int FLAGS = 0x0A;
    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLE = 0x0200;
    private static final int MENTIONS = 0xBA;
    private static final int OWNERS = 0x1BA;
    private static final int PIECES = 0x1A2;
    private static final int LEAST = OWNERS + 8;
    /** Of a mention: initials, which author, and more. */
    private static final int MENTION_LENGTH = 30;
    private static final int OWNER_PLACE = 20;
    /** A piece of letters that take one byte each. */
    private static final int NARROW = 1 << 30;

    private static final char COMMENT = 0x05;
    private static final char NOTE = 0x02;
    /** Stands where a foot- or endnote is mentioned, and before the note; nothing is left of it. */
    private static final char NOTE_MARK = MarkedComments.FOOTNOTE;
    /** What the parser writes for any bullet. */
    private static final Pattern BULLET = Pattern.compile("^\\s*\u00B7\\s+");

    private final List<String> authors = new ArrayList<>();
    private final List<FoundPassage> passages = new ArrayList<>();
    private final List<FoundComment> comments = new ArrayList<>();

    /** @param root the document's parts, whose text is changed */
    DocComments(DirectoryNode root) throws IOException {
        if (!root.hasEntryCaseInsensitive(MAIN)) {
            return;
        }
        ByteBuffer main = part(root, MAIN);
        if (main.capacity() < LEAST || (main.getShort(0) & 0xFFFF) != WORD_97 || (main.getShort(FLAGS) & ENCRYPTED) != 0) {
            return;
        }
        String name = (main.getShort(FLAGS) & SECOND_TABLE) == 0 ? "0Table" : "1Table";
        if (root.hasEntryCaseInsensitive(name)) {
            ByteBuffer table = part(root, name);
            readAuthors(main, table);
            if (mark(main, table)) {
                root.createOrUpdateDocument(MAIN, new ByteArrayInputStream(main.array()));
            }
        }
    }

    /** Takes the comments out of what was read from the marked document. */
    void takeFrom(List<FoundPassage> marked) {
        List<int[]> mentions = new ArrayList<>();
        List<StringBuilder> notes = new ArrayList<>();
        for (FoundPassage passage : marked) {
            String text = passage.text();
            if (!authors.isEmpty() && text.stripLeading().startsWith(String.valueOf(MarkedComments.NOTE)) && mentions.size() == authors.size()) {
                notes.add(new StringBuilder());
            }
            if (notes.isEmpty()) {
                addText(passage, text, mentions);
            } else {
                notes.get(notes.size() - 1).append(text.replace(String.valueOf(MarkedComments.NOTE), "").strip()).append('\n');
            }
        }
        for (int i = 0; i < Math.min(notes.size(), mentions.size()) && !passages.isEmpty(); i++) {
            int passage = Math.min(mentions.get(i)[0], passages.size() - 1);
            int place = passage < mentions.get(i)[0] ? passages.get(passage).text().length() : mentions.get(i)[1];
            String said = notes.get(i).toString().strip();
            comments.add(new FoundComment(passage, wordBefore(passages.get(passage).text(), place), place, authors.get(i), "", said, -1, false));
        }
    }

    List<FoundPassage> passages() {
        return passages;
    }

    List<FoundComment> comments() {
        return comments;
    }

    private void addText(FoundPassage passage, String text, List<int[]> mentions) {
        boolean item = passage.kind() == Kind.PARAGRAPH && BULLET.matcher(text).find();
        StringBuilder left = new StringBuilder(text.length());
        (item ? BULLET.matcher(text).replaceFirst("") : text).chars().forEach(c -> {
            if (c == MarkedComments.NOTE) {
                mentions.add(new int[] {passages.size(), left.length()});
            } else if (c != NOTE_MARK) {
                left.append((char) c);
            }
        });
        if (!left.toString().isBlank()) {
            passages.add(new FoundPassage(kind(passage.kind(), text, item), left.toString(), passage.page()));
        }
    }

    private static Kind kind(Kind told, String text, boolean item) {
        return item ? Kind.LIST_ITEM : text.stripLeading().startsWith(String.valueOf(NOTE_MARK)) ? Kind.NOTE : told;
    }

    /** A comment is mentioned behind the words that it is on; the last of them is sure. */
    private static int wordBefore(String text, int place) {
        int start = place;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** One name for each mention; empty where the file does not say. */
    private void readAuthors(ByteBuffer main, ByteBuffer table) {
        List<String> owners = owners(main, table);
        int start = main.getInt(MENTIONS);
        int length = main.getInt(MENTIONS + 4);
        // n + 1 places in the text, then n mentions
        int count = (length - 4) / (4 + MENTION_LENGTH);
        if (start < 0 || length < 4 || (long) start + length > table.capacity()) {
            return;
        }
        for (int i = 0; i < count; i++) {
            int owner = table.getShort(start + 4 * (count + 1) + i * MENTION_LENGTH + OWNER_PLACE) & 0xFFFF;
            authors.add(owner < owners.size() ? owners.get(owner) : "");
        }
    }

    private static List<String> owners(ByteBuffer main, ByteBuffer table) {
        List<String> owners = new ArrayList<>();
        int at = main.getInt(OWNERS);
        long end = at + (long) main.getInt(OWNERS + 4);
        while (at >= 0 && at + 2 <= end && end <= table.capacity()) {
            int bytes = 2 * (table.getShort(at) & 0xFFFF);
            if (at + 2 + bytes > end) {
                break;
            }
            owners.add(new String(table.array(), at + 2, bytes, StandardCharsets.UTF_16LE));
            at += 2 + bytes;
        }
        return owners;
    }

    /** Whether something was changed. */
    private static boolean mark(ByteBuffer main, ByteBuffer table) {
        int at = main.getInt(PIECES);
        long end = at + (long) main.getInt(PIECES + 4);
        if (at < 0 || end > table.capacity()) {
            return false;
        }
        // properties that pieces share come first
        while (at + 3 <= end && table.get(at) == 1) {
            at += 3 + (table.getShort(at + 1) & 0xFFFF);
        }
        if (at + 5 > end || table.get(at) != 2) {
            return false;
        }
        int length = table.getInt(at + 1);
        int places = at + 5;
        int count = (length - 4) / 12;
        if (length < 4 || (long) places + length > table.capacity()) {
            return false;
        }
        boolean changed = false;
        for (int i = 0; i < count; i++) {
            long letters = (long) table.getInt(places + 4 * (i + 1)) - table.getInt(places + 4 * i);
            int start = table.getInt(places + 4 * (count + 1) + 8 * i + 2);
            if ((start & NARROW) == 0 && start >= 0 && letters > 0 && start + 2 * letters <= main.capacity()) {
                changed |= markPiece(main, start, (int) letters);
            }
        }
        return changed;
    }

    private static boolean markPiece(ByteBuffer main, int start, int letters) {
        boolean changed = false;
        for (int at = start; at < start + 2 * letters; at += 2) {
            char letter = main.getChar(at);
            if (letter == COMMENT || letter == NOTE) {
                main.putChar(at, letter == COMMENT ? MarkedComments.NOTE : NOTE_MARK);
                changed = true;
            }
        }
        return changed;
    }

    private static ByteBuffer part(DirectoryNode folder, String name) throws IOException {
        try (DocumentInputStream in = folder.createDocumentInputStream(folder.getEntryCaseInsensitive(name))) {
            return ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
