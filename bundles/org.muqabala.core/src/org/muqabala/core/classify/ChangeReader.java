package org.muqabala.core.classify;

import java.util.List;

import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.spi.Change;

/** Walks the elements of a link's two ends and tells every difference between them, in reading order. */
final class ChangeReader {

    private final VersionText a;
    private final VersionText b;
    private final List<Element> elementsA;
    private final List<Element> elementsB;
    private final ChangeLog log;
    private final GapReader gaps;
    private final PairedWords pairs;
    private final ChangeMerger merger;
    private final Lexicon lexicon;
    private int atA;
    private int atB;

    ChangeReader(VersionText a, VersionText b, NameBook names, Lexicon lexicon, WordByWord wordByWord, ChangeMerger merger,
            List<Element> elementsA,
            List<Element> elementsB, int startA, int startB) {
        this.a = a;
        this.b = b;
        this.elementsA = elementsA;
        this.elementsB = elementsB;
        log = new ChangeLog(a, b, elementsA, startA, startB, new QuotationExtents(a, elementsA, b, elementsB, lexicon));
        gaps = new GapReader(a, b, log, names, lexicon, wordByWord, elementsA, elementsB);
        pairs = new PairedWords(a, b, log);
        this.merger = merger;
        this.lexicon = lexicon;
    }

    List<Change> read() {
        while (atA < elementsA.size() || atB < elementsB.size()) {
            gap();
            if (atA < elementsA.size() && atB < elementsB.size()) {
                log.reach(atA + 1, atB + 1);
                pairs.tell(elementsA.get(atA++), elementsB.get(atB++));
            }
        }
        return ClaimFinder.marked(OrderFinder.marked(merger.merged(log.changes()), lexicon));
    }

    private void gap() {
        int startA = atA;
        int startB = atB;
        while (atA < elementsA.size() && !elementsA.get(atA).isPaired()) {
            atA++;
        }
        while (atB < elementsB.size() && !elementsB.get(atB).isPaired()) {
            atB++;
        }
        log.reach(atA, atB);
        if (startA < atA || startB < atB) {
            gaps.read(startA, atA, startB, atB);
        }
    }
}
