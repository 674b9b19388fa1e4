package org.muqabala.exporters.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;

/** Reads the units of XLIFF 1.2 and 2, whichever tool wrote them. Suggestions beside a unit are not its translation. */
final class XliffReading extends XmlEvents {

    private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph");
    /** What holds a source and a target of its own: in version 1 the unit itself, in version 2 its parts. */
    private static final Set<String> PARTS = Set.of("segment", "ignorable", "trans-unit");
    private static final Set<String> DONE = Set.of("reviewed", "final", "signed-off");

    /** A part of a unit as far as it has been read. */
    private static final class Part {
        private final boolean ignorable;
        private String source = "";
        private String target;
        private String state;

        Part(boolean ignorable, String state) {
            this.ignorable = ignorable;
            this.state = state;
        }
    }

    private final List<ReturnedUnit> units = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean xliff;
    private String id = "";
    private boolean approved;
    private boolean inUnit;
    private int notesElsewhere;

    /** @throws UnreadableArticleException if this is no XLIFF */
    List<ReturnedUnit> read(byte[] xml, Progress progress) throws UnreadableArticleException {
        walk(xml, progress);
        if (!xliff) {
            throw new UnreadableArticleException(Problem.UNKNOWN_FORMAT, "");
        }
        return units;
    }

    /** How many remarks of others speak of no unit. */
    int notesElsewhere() {
        return notesElsewhere;
    }

    @Override
    Set<String> codes() {
        return CODES;
    }

    @Override
    void begin(String element) {
        if (element.equals("unit") || element.equals("trans-unit")) {
            inUnit = true;
            id = attribute("id");
            approved = attribute("approved").equals("yes");
            parts.clear();
            notes.clear();
        }
        if (PARTS.contains(element)) {
            parts.add(new Part(element.equals("ignorable"), attribute("state")));
        }
        switch (element) {
            case "xliff" -> xliff |= parent().isEmpty();
            case "source" -> gatherInPart();
            case "target" -> {
                gatherInPart();
                if (parent().equals("trans-unit")) {
                    parts.getLast().state = attribute("state");
                }
            }
            case "note" -> {
                if (!(attribute("category") + attribute("from")).startsWith(Xliff2Document.OWN)) {
                    gather();
                }
            }
            case "cp" -> append(character(attribute("hex")));
            default -> {
                // inline elements, whose text counts, and what is not asked for
            }
        }
    }

    private void gatherInPart() {
        if (PARTS.contains(parent())) {
            gather();
        }
    }

    @Override
    void end(String element) {
        switch (element) {
            case "source" -> {
                if (PARTS.contains(parent())) {
                    parts.getLast().source = gathered();
                }
            }
            case "target" -> {
                if (PARTS.contains(parent())) {
                    parts.getLast().target = gathered();
                }
            }
            case "note" -> {
                String note = gathered().strip();
                if (!note.isEmpty() && inUnit) {
                    notes.add(note);
                } else if (!note.isEmpty()) {
                    notesElsewhere++;
                }
            }
            case "unit", "trans-unit" -> {
                units.add(unit());
                inUnit = false;
            }
            default -> {
                // nothing ends that was waited for
            }
        }
    }

    private ReturnedUnit unit() {
        StringBuilder source = new StringBuilder();
        StringBuilder target = new StringBuilder();
        boolean whole = true;
        boolean done = !parts.isEmpty();
        for (Part part : parts) {
            source.append(part.source);
            target.append(part.target != null ? part.target : part.ignorable ? part.source : "");
            whole &= part.ignorable || part.target != null;
            done &= part.ignorable || DONE.contains(part.state);
        }
        return new ReturnedUnit(id, source.toString(), whole ? target.toString() : "", approved || done, notes);
    }

    /** A character that XML cannot hold, by its number; nothing for what is no number of a character. */
    private static String character(String hex) {
        if (!hex.matches("[0-9A-Fa-f]{1,6}")) {
            return "";
        }
        int code = Integer.parseInt(hex, 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    }
}
