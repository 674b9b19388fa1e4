package org.muqabala.reader.doc;

import java.nio.ByteBuffer;

/**
 * A list of places in the text with data of a fixed length for each but the last ([MS-DOC] 2.2.2, PLC): n + 1 places, then n times data.
 * One that does not fit into the document is empty.
 */
final class Places {

    private final ByteBuffer table;
    private final int start;
    private final int dataLength;
    private final int count;

    /** @param table the whole stream in which the list begins at {@code start} */
    Places(ByteBuffer table, int start, int length, int dataLength) {
        this.table = table;
        this.start = start;
        this.dataLength = dataLength;
        boolean fits = start >= 0 && length >= 4 && (long) start + length <= table.capacity();
        count = fits ? (length - 4) / (4 + dataLength) : 0;
    }

    /** How many places have data. */
    int count() {
        return count;
    }

    /** A place, as a number of UTF-16 code units from the beginning of its part of the document; {@code index} up to the count. */
    int place(int index) {
        return table.getInt(start + 4 * index);
    }

    /** Where in the stream the data of a place begin. */
    int data(int index) {
        return start + 4 * (count + 1) + dataLength * index;
    }
}
