package org.muqabala.reader.opendocument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.text.View;
import org.muqabala.reader.parts.XmlElement;

/**
 * The tracked changes of a story: the words of an insertion stand in the text between two marks, those of a deletion stand in the list
 * of changes, and in the text stands a mark where they were.
 */
final class TrackedChanges {

    private final View view;
    private final Set<String> insertions = new HashSet<>();
    private final Map<String, List<XmlElement>> deletions = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    TrackedChanges(View view) {
        this.view = view;
    }

    View view() {
        return view;
    }

    /** @param list {@code text:tracked-changes} */
    void add(XmlElement list) {
        for (XmlElement region : list.children()) {
            Optional<XmlElement> deletion = region.child("text:deletion");
            String id = region.attributes().getOrDefault("xml:id", region.attribute("text:id"));
            if (deletion.isPresent()) {
                boolean wasInserted = region.has("text:insertion");
                deletions.put(id, wasInserted ? List.of() : deletion.get().children().stream()
                        .filter(element -> !element.name().equals("office:change-info")).toList());
            } else if (region.has("text:insertion")) {
                insertions.add(id);
            }
        }
    }

    void begin(XmlElement mark) {
        String id = mark.attribute("text:change-id");
        if (insertions.contains(id)) {
            open.add(id);
        }
    }

    void end(XmlElement mark) {
        open.remove(mark.attribute("text:change-id"));
    }

    /** Whether what stands here is not there in the version that is read. */
    boolean absentHere() {
        return view == View.ORIGINAL && !open.isEmpty();
    }

    /** What stood at the mark in the version that is read and is in the text no more, paragraph by paragraph. */
    List<XmlElement> putBack(XmlElement mark) {
        return view == View.ORIGINAL && open.isEmpty() ? deletions.getOrDefault(mark.attribute("text:change-id"), List.of()) : List.of();
    }

    /** Whether there is a change of the text. */
    boolean any() {
        return !insertions.isEmpty() || !deletions.isEmpty();
    }
}
