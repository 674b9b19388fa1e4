package org.muqabala.reader.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/**
 * The tracked changes of a Word 97 to 2003 document: marks among the properties of its character runs, which lie in pages of 512 bytes
 * in the main stream ([MS-DOC] 2.9.33, ChpxFkp). Older and encrypted documents are taken for documents without. What a broken file says
 * of places outside of it is passed over here, as the parser says what is broken.
 */
final class DocRevisions {

    private static final String MAIN = "WordDocument";
    private static final int WORD_97 = 0xA5EC;
    private static final int FLAGS = 0x0A;
    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLE = 0x0200;
    private static final int PAGES_PLACE = 0xFA;
    private static final int PAGES_LENGTH = 0xFE;
    private static final int PAGE_NUMBER = 0x3FFFFF;
    private static final int PAGE = 512;
    private static final int DELETED = 0x0800;
    private static final int INSERTED = 0x0801;

    private final DirectoryNode root;
    private final ByteBuffer main;
    private final Set<Integer> marks = new HashSet<>();
    private boolean changes;

    /** @param root the document's parts */
    DocRevisions(DirectoryNode root) throws IOException {
        this.root = root;
        main = root.hasEntryCaseInsensitive(MAIN) ? part(root, MAIN) : ByteBuffer.allocate(0);
        if (main.capacity() > PAGES_LENGTH + 4 && (main.getShort(0) & 0xFFFF) == WORD_97 && (main.getShort(FLAGS) & ENCRYPTED) == 0) {
            findMarks();
        }
    }

    /** Whether the document holds tracked changes. */
    boolean changes() {
        return changes;
    }

    /** Calls what was inserted deleted and what was deleted inserted, so that all that goes with "deleted" leaves the original version. */
    void swap() throws IOException {
        for (int mark : marks) {
            main.putShort(mark, (short) (main.getShort(mark) == DELETED ? INSERTED : DELETED));
        }
        root.createOrUpdateDocument(MAIN, new ByteArrayInputStream(main.array()));
    }

    private void findMarks() throws IOException {
        String table = (main.getShort(FLAGS) & SECOND_TABLE) == 0 ? "0Table" : "1Table";
        if (!root.hasEntryCaseInsensitive(table)) {
            return;
        }
        ByteBuffer places = part(root, table);
        long start = main.getInt(PAGES_PLACE) & 0xFFFFFFFFL;
        long end = start + (main.getInt(PAGES_LENGTH) & 0xFFFFFFFFL);
        if (end > places.capacity()) {
            return;
        }
        // n + 1 places in the text, then the numbers of n pages
        long count = (end - start - 4) / 8;
        Set<Integer> pages = new HashSet<>();
        for (long i = 0; i < count; i++) {
            int number = places.getInt((int) (start + 4 * (count + 1 + i))) & PAGE_NUMBER;
            if ((number + 1L) * PAGE <= main.capacity() && pages.add(number)) {
                findMarksOfPage(number * PAGE);
            }
        }
    }

    private void findMarksOfPage(int page) {
        int runs = main.get(page + PAGE - 1) & 0xFF;
        for (int i = 0, offset = 4 * (runs + 1); i < runs && offset + i < PAGE; i++) {
            int properties = 2 * (main.get(page + offset + i) & 0xFF);
            if (properties > 0) {
                int first = page + properties + 1;
                findMarksOfRun(first, Math.min(first + (main.get(page + properties) & 0xFF), page + PAGE));
            }
        }
    }

    private void findMarksOfRun(int start, int end) {
        int at = start;
        while (at + 3 <= end) {
            int property = main.getShort(at) & 0xFFFF;
            // runs that look alike share their properties
            if (property == DELETED || property == INSERTED) {
                marks.add(at);
                changes |= main.get(at + 2) != 0;
            }
            at += 2 + switch (property >> 13) {
                case 0, 1 -> 1;
                case 3 -> 4;
                case 6 -> 1 + (main.get(at + 2) & 0xFF);
                case 7 -> 3;
                default -> 2;
            };
        }
    }

    private static ByteBuffer part(DirectoryNode folder, String name) throws IOException {
        try (DocumentInputStream in = folder.createDocumentInputStream(folder.getEntryCaseInsensitive(name))) {
            return ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        }
    }
}
