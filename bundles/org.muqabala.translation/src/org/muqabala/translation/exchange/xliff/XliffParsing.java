package org.muqabala.translation.exchange.xliff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.xml.XliffStates;
import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/** Reads the segments of an XLIFF file's text, each with the elements that it stands in. */
final class XliffParsing implements XmlWalk.Visitor {

    private static final Set<String> HOLDERS = Set.of("xliff", "file", "body", "group");

    private final String text;
    private final Deque<XmlElement> around = new ArrayDeque<>();
    private final List<XmlElement> files = new ArrayList<>();
    private final List<PlacedSegment> segments = new ArrayList<>();
    private XmlElement root;
    private XliffVersion version;
    private XliffRules rules;

    private XliffParsing(String text) {
        this.text = text;
    }

    /**
     * @param text without a byte order mark
     * @throws BrokenExchangeException if it is no sound XLIFF
     */
    static XliffParsing of(String text) throws BrokenExchangeException {
        XliffParsing parsing = new XliffParsing(text);
        try {
            XmlWalk.through(text, element -> HOLDERS.contains(element.name()), parsing);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw new BrokenExchangeException(Problem.NOT_WELL_FORMED, line, e);
        }
        parsing.rules.end();
        return parsing;
    }

    XliffVersion version() {
        return version;
    }

    /** The element around all others; its content is not kept. */
    XmlElement root() {
        return root;
    }

    /** The {@code file} elements; their content is not kept. */
    List<XmlElement> files() {
        return files;
    }

    List<PlacedSegment> segments() {
        return segments;
    }

    @Override
    public void enter(XmlElement element) throws BrokenExchangeException {
        if (root == null) {
            begin(element);
        } else if (element.name().equals("file")) {
            files.add(element);
        }
        rules.enter(element);
        around.push(element);
    }

    private void begin(XmlElement element) throws BrokenExchangeException {
        root = element;
        version = XliffVersion.of(element).orElseThrow(() -> new BrokenExchangeException(Problem.OTHER_FORMAT, element.line()));
        rules = version == XliffVersion.TWO ? new Xliff2Rules() : new Xliff1Rules();
    }

    @Override
    public void leave(XmlElement element) throws BrokenExchangeException {
        around.pop();
        rules.leave(element);
    }

    @Override
    public void whole(XmlElement element) throws BrokenExchangeException {
        if (root == null) {
            throw new BrokenExchangeException(Problem.OTHER_FORMAT, element.line());
        }
        rules.whole(element);
        if (!element.namespace().equals(root.namespace())) {
            return;
        }
        if (element.name().equals("trans-unit") && version == XliffVersion.ONE) {
            add(element, element);
        } else if (element.name().equals("unit") && version == XliffVersion.TWO) {
            element.elements("segment").forEach(segment -> add(element, segment));
        }
    }

    private void add(XmlElement unit, XmlElement holder) {
        XmlElement source = holder.element("source").orElseThrow();
        Optional<XmlElement> target = holder.element("target");
        boolean keepsSpace = inherited(unit, XmlAttribute.XML, "space", source.attribute(XmlAttribute.XML, "space")).equals("preserve");
        String words = source.text() + target.map(XmlElement::text).orElse("");
        SignedText.Signs signs = new SignedText.Signs(text, words, keepsSpace);
        SignedText from = signs.of(source);
        SignedText to = target.map(signs::of).orElse(new SignedText("", List.of()));
        SegmentState state = state(unit, holder, target, from.text(), to.text());
        boolean fixed = inherited(unit, "", "translate", Optional.empty()).equals("no");
        List<String> notes = notes(unit);
        XliffSegment segment = new XliffSegment(id(unit, holder), from.text(), state == SegmentState.EMPTY ? "" : to.text(),
                state, from.codes(), notes,
                fixed);
        segments.add(new PlacedSegment(segment, holder, source, target, to.codes()));
    }

    private SegmentState state(XmlElement unit, XmlElement holder, Optional<XmlElement> target, String source, String translation) {
        if (target.isEmpty() || translation.isBlank()) {
            return SegmentState.EMPTY;
        } else if (version == XliffVersion.TWO) {
            return XliffStates.ofTwo(holder.attributeOr("state", ""), holder.attributeOr("subState", ""));
        }
        // many tools fill a target that nobody has begun with a copy of the source
        String said = target.get().attributeOr("state", "");
        boolean approved = unit.attributeOr("approved", "no").equals("yes");
        boolean copy = translation.equals(source) && (said.isEmpty() || said.equals("new") || said.equals("needs-translation"));
        return copy && !approved ? SegmentState.EMPTY : XliffStates.ofOne(approved, said, target.get().attributeOr("state-qualifier", ""));
    }

    private static List<String> notes(XmlElement unit) {
        List<XmlElement> notes = new ArrayList<>(unit.elements("note"));
        unit.element("notes").ifPresent(all -> notes.addAll(all.elements("note")));
        return notes.stream().map(note -> note.text().strip()).filter(note -> !note.isEmpty()).toList();
    }

    private String id(XmlElement unit, XmlElement holder) {
        StringBuilder id = new StringBuilder();
        if (!files.isEmpty()) {
            id.append(files.getLast().attribute("id").orElse(files.getLast().attributeOr("original", ""))).append('/');
        }
        id.append(unit.attributeOr("id", ""));
        if (holder != unit) {
            id.append('/').append(holder.attribute("id").orElse("#" + (unit.elements("segment").indexOf(holder) + 1)));
        }
        return id.toString();
    }

    /** The value nearest to the unit, from inside out; empty if nobody says one. */
    private String inherited(XmlElement unit, String namespace, String name, Optional<String> nearest) {
        Optional<String> value = nearest.or(() -> unit.attribute(namespace, name));
        for (XmlElement outer : around) {
            value = value.or(() -> outer.attribute(namespace, name));
        }
        return value.orElse("");
    }
}
