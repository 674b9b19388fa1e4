package org.muqabala.reader.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.muqabala.reader.FoundComment;
import org.muqabala.reader.flow.Paragraph.Place;

/** The comments that were met, and between which places their words stand. */
final class Comments {

    private record Placed(Comment comment, Place start, Place end) {
    }

    private final Map<String, Place> begun = new HashMap<>();
    private final Map<String, Place> ended = new HashMap<>();
    private final Map<String, Placed> placed = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    void begin(String name, Place here) {
        begun.putIfAbsent(name, here);
    }

    void end(String name, Place here) {
        ended.putIfAbsent(name, here);
    }

    void add(Comment comment, Place here) {
        if (placed.putIfAbsent(comment.name(), new Placed(comment, here, here)) == null) {
            order.add(comment.name());
        }
    }

    /** The comments on the passages that the paragraphs become; blank paragraphs become none. At least one of them is not blank. */
    List<FoundComment> on(List<Paragraph> paragraphs) {
        Passages passages = new Passages(paragraphs);
        List<FoundComment> comments = new ArrayList<>();
        Map<String, Integer> indexes = new HashMap<>();
        for (String name : order) {
            indexes.put(name, indexes.size());
        }
        for (String name : order) {
            Placed at = placed.get(name);
            Place start = begun.getOrDefault(name, at.start).resolved();
            Place end = ended.getOrDefault(name, at.end).resolved();
            Comment comment = at.comment;
            comments.add(passages.words(start, end).comment(comment, comment.parent().equals(name) ? -1 : indexes.getOrDefault(comment.parent(), -1)));
        }
        return comments;
    }

    private record Words(int passage, int start, int end) {

        FoundComment comment(Comment comment, int parent) {
            return new FoundComment(passage, start, end, comment.author(), comment.date(), comment.text(), parent, comment.resolved(),
                    comment.id());
        }
    }

    /** The passages that paragraphs become. */
    private static final class Passages {

        private final Map<Paragraph, Integer> position = new IdentityHashMap<>();
        private final List<Paragraph> all;
        private final int[] passage;
        private int count;

        Passages(List<Paragraph> paragraphs) {
            all = paragraphs;
            passage = new int[all.size()];
            for (int i = 0; i < passage.length; i++) {
                position.put(all.get(i), i);
                passage[i] = count;
                count += all.get(i).isBlank() ? 0 : 1;
            }
        }

        /** The first passage's part of the words between the places. */
        Words words(Place start, Place end) {
            int from = position.getOrDefault(start.paragraph(), 0);
            int last = position.getOrDefault(end.paragraph(), from);
            int offset = start.offset();
            // a selection often begins at the end of the paragraph before
            while (from < last && (all.get(from).isBlank() || offset >= all.get(from).length())) {
                from++;
                offset = 0;
            }
            if (all.get(from).isBlank()) {
                return besides(from);
            }
            int stop = from == last ? end.offset() : all.get(from).length();
            return new Words(passage[from], offset, Math.max(offset, stop));
        }

        /** The place nearest to a blank paragraph: where the next passage begins, or the last one ends. */
        private Words besides(int blank) {
            if (passage[blank] < count) {
                return new Words(passage[blank], 0, 0);
            }
            int lastPassage = all.size() - 1;
            while (all.get(lastPassage).isBlank()) {
                lastPassage--;
            }
            int end = all.get(lastPassage).length();
            return new Words(count - 1, end, end);
        }
    }
}
