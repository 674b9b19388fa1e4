package org.muqabala.reader.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hwpf.HWPFDocument;

/** The lists that a document keeps beside its text, by their number in its head ([MS-DOC] 2.5.6). What is not in the file is empty. */
final class DocTables {

    /** Where in the document's head the places and lengths of its lists begin. */
    private static final int LISTS = 0x9A;
    private static final int COUNT = 0x98;

    private final ByteBuffer main;
    private final ByteBuffer table;

    DocTables(HWPFDocument document) {
        main = ByteBuffer.wrap(document.getMainStream()).order(ByteOrder.LITTLE_ENDIAN);
        table = ByteBuffer.wrap(document.getTableStream()).order(ByteOrder.LITTLE_ENDIAN);
    }

    ByteBuffer bytes() {
        return table;
    }

    Places places(int list, int dataLength) {
        return new Places(table, start(list), length(list), dataLength);
    }

    int start(int list) {
        return isThere(list) ? main.getInt(LISTS + 8 * list) : 0;
    }

    /** In bytes; 0 for a list that is not there or does not fit into the document. */
    int length(int list) {
        int length = isThere(list) ? main.getInt(LISTS + 8 * list + 4) : 0;
        return length > 0 && start(list) >= 0 && (long) start(list) + length <= table.capacity() ? length : 0;
    }

    /** A list of texts of which each begins with its length. */
    List<String> texts(int list) {
        List<String> texts = new ArrayList<>();
        int at = start(list);
        int end = at + length(list);
        while (at + 2 <= end) {
            int bytes = 2 * (table.getShort(at) & 0xFFFF);
            if (at + 2 + bytes > end) {
                break;
            }
            texts.add(new String(table.array(), at + 2, bytes, StandardCharsets.UTF_16LE));
            at += 2 + bytes;
        }
        return texts;
    }

    private boolean isThere(int list) {
        return main.capacity() >= LISTS + 8 * (list + 1) && list < (main.getShort(COUNT) & 0xFFFF);
    }
}
