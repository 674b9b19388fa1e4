package org.muqabala.reader.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

/** The blocks of a page with the elements that hold them: which blocks stand in an element. */
final class PageOutline {

    /** A half-open range of blocks. */
    record Range(int start, int end) {
        boolean contains(int block) {
            return start <= block && block < end;
        }
    }

    private final List<PageBlock> blocks;
    private final Map<Element, int[]> ranges = new IdentityHashMap<>();

    PageOutline(List<PageBlock> blocks) {
        this.blocks = blocks;
        for (int i = 0; i < blocks.size(); i++) {
            // around an element that is known already all are known: a page of a thousand open boxes takes no longer than its boxes
            for (Element element = blocks.get(i).holder(); element != null && !ranges.containsKey(element); element = element.parent()) {
                ranges.put(element, new int[] {i, 0});
            }
        }
        for (int i = blocks.size() - 1; i >= 0; i--) {
            for (Element element = blocks.get(i).holder(); element != null && ranges.get(element)[1] == 0; element = element.parent()) {
                ranges.get(element)[1] = i + 1;
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
}
