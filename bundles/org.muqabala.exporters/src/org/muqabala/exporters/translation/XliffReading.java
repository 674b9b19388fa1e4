package org.muqabala.exporters.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.review.Returned;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.xml.XliffStates;

/** Reads the units of XLIFF 1.2 and 2, whichever tool wrote them. Suggestions beside a unit are not its translation. */
final class XliffReading extends XmlEvents {

    private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph");
    /** What holds a source and a target of its own: in version 1 the unit itself, in version 2 its parts. */
    private static final Set<String> PARTS = Set.of("segment", "ignorable", "trans-unit");

    /** A part of a unit as far as it has been read. */
    private static final class Part {
        private final boolean ignorable;
        private String source = "";
        private String target;
        private String state;
        private String more;

        Part(boolean ignorable, String state, String more) {
            this.ignorable = ignorable;
            this.state = state;
            this.more = more;
        }
    }

    private final List<ReturnedUnit> units = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean xliff;
    private String id = "";
    private boolean approved;
    private boolean inUnit;
    private boolean first;
    private boolean isMark;
    private String language = "";
    private Optional<Returned.Sent> sent = Optional.empty();
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
            first = element.equals("trans-unit");
            sent = SentMark.read(attribute("extradata"));
            parts.clear();
            notes.clear();
        }
        if (PARTS.contains(element)) {
            parts.add(new Part(element.equals("ignorable"), attribute("state"), attribute("subState")));
        }
        switch (element) {
            case "xliff" -> {
                xliff |= parent().isEmpty();
                language = attribute("trgLang");
            }
            case "file" -> language = attribute("target-language").isEmpty() ? language : attribute("target-language");
            case "meta" -> {
                isMark = inUnit && attribute("type").equals("sent");
                if (isMark) {
                    gather();
                }
            }
            case "source" -> gatherInPart();
            case "target" -> {
                gatherInPart();
                if (parent().equals("trans-unit")) {
                    parts.getLast().state = attribute("state");
                    parts.getLast().more = attribute("state-qualifier");
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
            case "meta" -> {
                if (isMark) {
                    sent = SentMark.read(gathered());
                    isMark = false;
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
        SegmentState state = SegmentState.REVIEWED;
        for (Part part : parts) {
            source.append(part.source);
            target.append(part.target != null ? part.target : part.ignorable ? part.source : "");
            whole &= part.ignorable || part.target != null;
            if (!part.ignorable && state(part).compareTo(state) < 0) {
                state = state(part);
            }
        }
        SegmentState least = parts.stream().allMatch(part -> part.ignorable) ? SegmentState.TRANSLATED : state;
        return new ReturnedUnit(id, source.toString(), whole ? target.toString() : "", language, least, sent, notes);
    }

    /** That of its translation. What went out without one, and was never called anything else, comes from a tool that keeps no states. */
    private SegmentState state(Part part) {
        if (first) {
            return XliffStates.ofOne(approved, part.state, part.more);
        }
        boolean isUnsaid = part.state.equals("initial") && part.more.isEmpty() && sent.isEmpty();
        return isUnsaid ? SegmentState.TRANSLATED : XliffStates.ofTwo(part.state, part.more);
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
