package org.muqabala.exporters.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text of one direction and language with its styles and decorations; built up from its beginning. */
public final class Paragraph {

    /** A stretch in one style, from where the one before it ends. */
    record Run(int end, TextStyle style) {
    }

    /** A stretch that leads somewhere else in the document. */
    record Jump(int start, int end, String target) {
    }

    /** A character that others lead to. */
    record Landing(int place, String name) {
    }

    /** An entry in the table of contents that a viewer shows beside the pages. */
    record Bookmark(int level, String title) {
    }

    /** What stands behind the whole width of its lines. */
    record Panel(Ink tint, Optional<Ink> bar) {
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<Decoration> decorations = new ArrayList<>();
    private final List<Jump> jumps = new ArrayList<>();
    private final List<Landing> landings = new ArrayList<>();
    private Optional<Bookmark> bookmark = Optional.empty();
    private Optional<Panel> panel = Optional.empty();
    private final Role role;
    private final boolean rightToLeft;
    private final String language;
    private double before;
    private double indent;

    /**
     * A paragraph without text.
     *
     * @param role what it is
     * @param rightToLeft which way it runs
     * @param language BCP 47 tag
     */
    public Paragraph(Role role, boolean rightToLeft, String language) {
        this.role = role;
        this.rightToLeft = rightToLeft;
        this.language = language;
    }

    /** Goes on with text that may hold line feeds but no other control characters. */
    public Paragraph add(String more, TextStyle style) {
        if (!more.isEmpty()) {
            text.append(more);
            runs.add(new Run(text.length(), style));
        }
        return this;
    }

    /** Decorates a stretch of what is there already, or what comes next. */
    public Paragraph decorate(Decoration decoration) {
        decorations.add(decoration);
        return this;
    }

    /** Leaves room before it, in points, unless a page begins with it. */
    public Paragraph after(double points) {
        before = points;
        return this;
    }

    /** Begins its lines further in, in points. */
    public Paragraph indented(double points) {
        indent = points;
        return this;
    }

    /** Goes on with text that leads to a landing, which may come later and may never come. */
    public Paragraph addJump(String more, TextStyle style, String target) {
        jumps.add(new Jump(text.length(), text.length() + more.length(), target));
        return add(more, style);
    }

    /** Lets others lead to what comes next. */
    public Paragraph land(String name) {
        return land(text.length(), name);
    }

    /** Lets others lead to a character. */
    public Paragraph land(int place, String name) {
        landings.add(new Landing(place, name));
        return this;
    }

    /**
     * Lists the paragraph in the table of contents.
     *
     * @param level 1 for a part of the document, 2 for a part of that
     */
    public Paragraph bookmark(int level, String title) {
        bookmark = Optional.of(new Bookmark(level, title));
        return this;
    }

    /** Paints the ground behind the paragraph, with a bar where its lines begin if there is one. */
    public Paragraph on(Ink tint, Optional<Ink> bar) {
        panel = Optional.of(new Panel(tint, bar));
        return this;
    }

    /** Number of UTF-16 code units so far. */
    public int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    List<Run> runs() {
        return runs;
    }

    List<Decoration> decorations() {
        return decorations;
    }

    List<Jump> jumps() {
        return jumps;
    }

    List<Landing> landings() {
        return landings;
    }

    Optional<Bookmark> bookmark() {
        return bookmark;
    }

    Optional<Panel> panel() {
        return panel;
    }

    Role role() {
        return role;
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    String language() {
        return language;
    }

    double before() {
        return before;
    }

    double indent() {
        return indent;
    }
}
