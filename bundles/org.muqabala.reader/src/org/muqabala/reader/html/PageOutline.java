package org.muqabala.reader.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

/** The blocks of a page with the elements that hold them: which blocks stand in an element, and how much running text. */
final class PageOutline {

    /** A half-open range of blocks. */
    record Range(int start, int end) {
        boolean contains(int block) {
            return start <= block && block < end;
        }
    }

    private final List<PageBlock> blocks;
    private final Map<Element, int[]> ranges = new IdentityHashMap<>();
    private final double[] proseBefore;

    PageOutline(List<PageBlock> blocks) {
        this.blocks = blocks;
        proseBefore = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            proseBefore[i + 1] = proseBefore[i] + blocks.get(i).prose();
            for (Element element = blocks.get(i).holder(); element != null; element = element.parent()) {
                int[] range = ranges.get(element);
                if (range == null) {
                    ranges.put(element, new int[] {i, i + 1});
                } else {
                    range[1] = i + 1;
                }
            }
        }
    }

    List<PageBlock> blocks() {
        return blocks;
    }

    /** The blocks under the element; an empty range if it holds no text. */
    Range range(Element element) {
        int[] range = ranges.get(element);
        return range == null ? new Range(0, 0) : new Range(range[0], range[1]);
    }

    /** Words of running text in the range, furniture or not. */
    double prose(Range range) {
        return proseBefore[range.end()] - proseBefore[range.start()];
    }
}
