package org.muqabala.exporters.docx;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the mark of a paragraph that both versions have from standing right between two insertions. LibreOffice takes them for one insertion
 * with the mark in it, and to reject that joins the two paragraphs. The mark is inserted with the words around it, and the one that was there
 * before ends the insertion.
 */
final class SharedMarks {

    private SharedMarks() {
    }

    /** The same text; the pieces in either version are what they were. */
    static List<Piece> between(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>(pieces);
        for (int i = 1; i + 1 < out.size(); i++) {
            Piece mark = out.get(i);
            if (mark.isBreak() && mark.change() == Change.NONE && comes(out.get(i - 1)) && comes(out.get(i + 1))) {
                out.set(i, new Piece(mark.kind(), mark.text(), Change.INSERTED, -1, mark.b(), 0, 0));
                int end = i + 1;
                while (end < out.size() && comes(out.get(end))) {
                    end++;
                }
                Piece last = out.get(end - 1);
                if (last.isBreak()) {
                    out.set(end - 1, new Piece(last.kind(), last.text(), Change.NONE, mark.a(), last.b(), 0, 0));
                } else {
                    out.add(end, new Piece(mark.kind(), mark.text(), Change.DELETED, mark.a(), -1, 0, 0));
                }
            }
        }
        return out;
    }

    private static boolean comes(Piece piece) {
        return piece.change().isInB() && !piece.change().isInA();
    }
}
