package org.muqabala.core.story;

import java.util.List;

/**
 * Articles by story.
 *
 * @param groups indices into the list that was searched: ascending in each group, groups by their first article; every article is
 *     in exactly one group, perhaps alone
 * @param pairs all pairs of versions, by first and second index
 */
public record Stories(List<List<Integer>> groups, List<VersionPair> pairs) {

    public Stories {
        groups = groups.stream().map(List::copyOf).toList();
        pairs = List.copyOf(pairs);
    }
}
