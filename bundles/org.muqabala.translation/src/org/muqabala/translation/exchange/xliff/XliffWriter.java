package org.muqabala.translation.exchange.xliff;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.muqabala.core.text.Span;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.xml.XliffStates;
import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.UnfitTranslationException;

/**
 * Writes the translations of a document into the file that they were read from. Targets and states that have changed are written;
 * everything else, down to the last space, stays as it stood.
 */
public final class XliffWriter {

    /** What is written in the place of something. */
    private record Splice(Span place, String text) {
    }

    /**
     * What has become of a segment.
     *
     * @param number in the document
     */
    private record Change(int number, List<Splice> splices) {
    }

    private final XliffDocument document;
    private final String text;
    private final XliffParsing original;
    private final List<Splice> languages = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private XliffWriter(XliffDocument document) throws BrokenExchangeException {
        this.document = document;
        text = document.original().withoutMark();
        original = XliffParsing.of(text);
    }

    /**
     * Writes the whole file, or nothing. In the place of a translation that nobody has finished, inline codes that must stay and
     * are not there yet stand behind it.
     *
     * @param out stays open
     * @throws UnfitTranslationException if a segment would break the rules of the file's version, such as when an inline code
     *     that must stay is missing in its translation; says the segment's number in the document
     * @throws BrokenExchangeException if the file would break them for another reason
     * @throws IllegalArgumentException if the segments are not those of the document's file
     */
    public static void write(XliffDocument document, OutputStream out) throws IOException {
        out.write(new XliffWriter(document).bytes());
    }

    private byte[] bytes() throws IOException {
        List<PlacedSegment> places = original.segments();
        if (places.size() != document.segments().size()) {
            throw new IllegalArgumentException(document.segments().size() + " segments for a file of " + places.size());
        }
        boolean translated = false;
        for (int i = 0; i < places.size(); i++) {
            XliffSegment segment = document.segments().get(i);
            translated |= segment.state() != SegmentState.EMPTY;
            if (!segment.target().equals(places.get(i).segment().target()) || segment.state() != places.get(i).segment().state()) {
                changes.add(new Change(i, splices(segment, places.get(i))));
            }
        }
        language(translated);
        String written = spliced(changes.size());
        if (!written.equals(text)) {
            check(written);
        }
        String mark = document.original().text().substring(0, document.original().text().length() - text.length());
        return XmlText.bytes(mark + written, document.original().charset());
    }

    private void check(String written) throws IOException {
        try {
            XliffParsing.of(written);
        } catch (BrokenExchangeException e) {
            throw fits(0) ? unfit(e) : e;
        }
    }

    private boolean fits(int count) {
        try {
            XliffParsing.of(spliced(count));
            return true;
        } catch (BrokenExchangeException e) {
            return false;
        }
    }

    /** Finds the first change that breaks the file by halves: not every rule says in which segment it is broken. */
    private UnfitTranslationException unfit(BrokenExchangeException cause) {
        int fit = 0;
        int unfit = changes.size();
        while (unfit - fit > 1) {
            int half = (fit + unfit) >>> 1;
            if (fits(half)) {
                fit = half;
            } else {
                unfit = half;
            }
        }
        int number = changes.get(fit).number();
        String lost = document.segments().get(number).missing().stream().filter(InlineCode::isNeeded).findFirst()
                .map(InlineCode::sign).orElse("");
        return new UnfitTranslationException(number, lost, cause);
    }

    /** The attribute that names the language of the translations. */
    static String targetLanguage(XliffVersion version) {
        return version == XliffVersion.TWO ? "trgLang" : "target-language";
    }

    private void language(boolean translated) {
        String attribute = targetLanguage(document.version());
        String tag = document.target().equals(Locale.ROOT) ? "und" : document.target().toLanguageTag();
        boolean two = document.version() == XliffVersion.TWO;
        for (XmlElement holder : two ? List.of(original.root()) : original.files()) {
            String said = holder.attributeOr(attribute, "");
            boolean missing = said.isEmpty() && (!document.target().equals(Locale.ROOT) || two && translated);
            boolean other = !said.isEmpty() && !document.target().equals(XliffReader.language(said))
                    && !document.target().equals(Locale.ROOT);
            if (missing || other) {
                languages.add(new Splice(holder.start(), tag(holder).with(attribute, tag).text()));
            }
        }
    }

    private List<Splice> splices(XliffSegment segment, PlacedSegment place) {
        List<Splice> splices = new ArrayList<>();
        boolean two = document.version() == XliffVersion.TWO;
        XmlTag holder = two ? withState(tag(place.holder()), segment.state()) : approved(place, segment.state());
        splices.add(new Splice(place.holder().start(), holder.text()));
        XmlTag target = place.target().map(this::tag).orElse(new XmlTag("<" + tag(place.source()).sibling("target") + ">")).asBegin();
        if (!two) {
            target = withQualifier(target.with("state", XliffStates.one(segment.state())), segment.state());
        }
        // a tool of version 1 fills in nothing where the source has no copy
        String character = two ? "<" + tag(place.source()).sibling("cp") + " hex=\"%04X\"/>" : null;
        String content = segment.state() == SegmentState.EMPTY && !two ? place.source().inside().of(text)
                : new TargetXml(place.codes(), two, character).of(target(segment));
        String whole = target.text() + content + target.end();
        if (place.target().isPresent()) {
            splices.add(new Splice(place.target().get().whole(), whole));
        } else if (segment.state() != SegmentState.EMPTY) {
            XmlElement before = place.holder().element("seg-source").orElse(place.source());
            splices.add(new Splice(Span.at(before.whole().end()), layout(place) + whole));
        }
        return splices;
    }

    private static String target(XliffSegment segment) {
        boolean begun = segment.state().isWork() && segment.state() != SegmentState.EMPTY;
        return begun ? new InlineCodes(segment.codes()).kept(segment.target()) : segment.target();
    }

    private static XmlTag withState(XmlTag segment, SegmentState state) {
        String more = XliffStates.subState(state);
        XmlTag tag = segment.with("state", XliffStates.two(state));
        return more.isEmpty() ? tag.without("subState") : tag.with("subState", more);
    }

    private static XmlTag withQualifier(XmlTag target, SegmentState state) {
        String more = XliffStates.qualifier(state);
        return more.isEmpty() ? target.without("state-qualifier") : target.with("state-qualifier", more);
    }

    private XmlTag approved(PlacedSegment place, SegmentState state) {
        XmlTag unit = tag(place.holder());
        if (state == SegmentState.REVIEWED) {
            return unit.with("approved", "yes");
        }
        return place.holder().attribute("approved").isPresent() ? unit.with("approved", "no") : unit;
    }

    /** What stands before the source, if that is nothing but space: a target begins where the source begins. */
    private String layout(PlacedSegment place) {
        String before = new Span(place.holder().start().end(), place.source().start().start()).of(text);
        return before.isBlank() ? before : "";
    }

    private XmlTag tag(XmlElement element) {
        return new XmlTag(element.start().of(text));
    }

    /** The file with as many of the changes, from the first on. */
    private String spliced(int count) {
        Stream<Splice> changed = changes.subList(0, count).stream().flatMap(change -> change.splices().stream());
        List<Splice> splices = Stream.concat(languages.stream(), changed).sorted(Comparator.comparing(Splice::place)).toList();
        StringBuilder all = new StringBuilder();
        int at = 0;
        for (Splice splice : splices) {
            all.append(text, at, splice.place().start()).append(splice.text());
            at = splice.place().end();
        }
        return all.append(text, at, text.length()).toString();
    }
}
