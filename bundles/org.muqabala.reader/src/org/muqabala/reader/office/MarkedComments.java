package org.muqabala.reader.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.muqabala.reader.FoundComment;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;

/**
 * Takes comments out of a text in which they stand between marks, and remembers on which words they are. The marks are noncharacters,
 * which no text holds.
 */
final class MarkedComments {

    /** The words of a comment begin; then come its range's number and {@link #CLOSE}. */
    static final char BEGIN = '\uFDD0';
    /** The words of a comment end; then come its range's number and {@link #CLOSE}. */
    static final char END = '\uFDD1';
    /** The author of the comment to come, up to {@link #CLOSE}. */
    static final char AUTHOR = '\uFDD2';
    /** What a comment says, up to {@link #CLOSE}. */
    static final char NOTE = '\uFDD3';
    static final char CLOSE = '\uFDD4';
    /** What a foot- or endnote says, up to {@link #CLOSE}; read behind the text. */
    static final char FOOTNOTE = '\uFDD5';

    /**
     * What the file says of a comment besides its words.
     *
     * @param range number of the words that it is on; empty for a comment on a place
     * @param date ISO 8601, may be empty
     */
    record Details(String range, String date) {
    }

    /** @param passage index among the passages that are left */
    private record Place(int passage, int offset) {
    }

    private final List<Details> details;
    private final List<FoundPassage> passages = new ArrayList<>();
    private final List<FoundComment> comments = new ArrayList<>();
    private final Map<String, Place> begun = new HashMap<>();
    private final Map<String, Place> ended = new HashMap<>();
    private final List<FoundPassage> footnotes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    /** What the marks say that are open, innermost last: a comment that is cut off by a passage's end goes on in the next. */
    private final StringBuilder words = new StringBuilder();
    private char open;
    private String author = "";

    /** @param details of each comment in the order of the marks */
    MarkedComments(List<FoundPassage> marked, List<Details> details) {
        this.details = details;
        marked.forEach(this::read);
        if (open != 0) {
            close(new Place(passages.size(), 0));
        }
        for (int i = 0; i < notes.size(); i++) {
            addComment(i);
        }
        passages.addAll(footnotes);
    }

    /** The text without comments; a passage of nothing else is gone. */
    List<FoundPassage> passages() {
        return passages;
    }

    List<FoundComment> comments() {
        return comments;
    }

    private void read(FoundPassage passage) {
        StringBuilder left = new StringBuilder(passage.text().length());
        for (int i = 0; i < passage.text().length(); i++) {
            char c = passage.text().charAt(i);
            if (c >= BEGIN && c <= FOOTNOTE && c != CLOSE) {
                open = c;
                words.setLength(0);
            } else if (c == CLOSE) {
                close(new Place(passages.size(), left.length()));
            } else {
                (open == 0 ? left : words).append(c);
            }
        }
        if (open != 0) {
            words.append('\n');
        }
        if (!left.toString().isBlank()) {
            passages.add(new FoundPassage(passage.kind(), left.toString(), passage.page()));
        }
    }

    private void close(Place here) {
        switch (open) {
            case BEGIN -> begun.putIfAbsent(words.toString().strip(), here);
            case END -> ended.putIfAbsent(words.toString().strip(), here);
            // letters that a program could not write are no name
            case AUTHOR -> author = words.toString().replaceAll("^[?\\s]*$", "").strip();
            case NOTE -> {
                places.add(here);
                authors.add(author);
                notes.add(words.toString().strip().replaceAll("[ \\t]*\n\\s*", "\n"));
                author = "";
            }
            case FOOTNOTE -> words.toString().lines().filter(line -> !line.isBlank())
                    .forEach(line -> footnotes.add(new FoundPassage(Kind.NOTE, line.strip(), 0)));
            default -> { }
        }
        open = 0;
    }

    private void addComment(int index) {
        if (notes.get(index).isEmpty() || passages.isEmpty()) {
            return; // one that left the version with the words that it was on
        }
        Details known = index < details.size() ? details.get(index) : new Details("", "");
        Place start = inText(begun.getOrDefault(known.range(), places.get(index)));
        Place end = inText(ended.getOrDefault(known.range(), places.get(index)));
        int stop = end.passage() == start.passage() ? Math.max(start.offset(), end.offset()) : passages.get(start.passage()).text().length();
        comments.add(new FoundComment(start.passage(), start.offset(), stop, authors.get(index), known.date(), notes.get(index), -1, false));
    }

    /** Behind the last passage is its end; the place of a passage that is gone is the beginning of the next. */
    private Place inText(Place place) {
        if (place.passage() >= passages.size()) {
            return new Place(passages.size() - 1, passages.get(passages.size() - 1).text().length());
        }
        return new Place(place.passage(), Math.min(place.offset(), passages.get(place.passage()).text().length()));
    }
}
