package org.muqabala.exporters.docx;

import java.util.HashSet;
import java.util.Set;

import org.muqabala.core.text.Sha256;

/** Ids of paragraphs in comments, by which Word tells threads: made of names, so that a comment that comes back is known again. */
final class ParagraphIds {

    private static final int DIGITS = 8;

    private final Set<String> given = new HashSet<>();

    /** Eight hexadecimal digits below 80000000, not 0, that no other name has. */
    String of(String name) {
        String id = "";
        for (int attempt = 0; id.isEmpty() || !given.add(id); attempt++) {
            int number = Integer.parseUnsignedInt(Sha256.of(name + "\n" + attempt).hex().substring(0, DIGITS), 16);
            id = String.format("%08X", Math.max(1, number & Integer.MAX_VALUE));
        }
        return id;
    }
}
