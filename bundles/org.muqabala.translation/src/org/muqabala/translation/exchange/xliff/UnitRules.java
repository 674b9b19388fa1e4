package org.muqabala.translation.exchange.xliff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/** What a unit of version 2 must hold, and what the segments in it must have in common. */
final class UnitRules {

    private final Inheritance inheritance;

    UnitRules(Inheritance inheritance) {
        this.inheritance = inheritance;
    }

    /** @param unit whose elements the grammar has let pass */
    void check(XmlElement unit) throws BrokenExchangeException {
        order(unit);
        List<XmlElement> parts = unit.elements().stream().filter(UnitRules::isPart).toList();
        if (parts.stream().noneMatch(part -> part.name().equals("segment"))) {
            throw missing(unit);
        }
        for (XmlElement part : parts) {
            part(unit, part);
        }
        for (XmlElement notes : unit.elements("notes")) {
            notes(notes);
        }
        List<XmlElement> targets = targets(parts);
        Optional<XmlElement> data = unit.element("originalData");
        if (data.isPresent()) {
            unique(data.get(), data.get().elements());
        }
        ids(unit, parts);
        CodeRules codes = new CodeRules(data.map(XmlElement::elements).orElse(List.of()));
        codes.check(parts.stream().flatMap(part -> part.elements("source").stream()).toList());
        codes.check(targets);
        PlaceRules.check(parts);
    }

    private static boolean isPart(XmlElement element) {
        return Xliff2Names.isCore(element, "segment") || Xliff2Names.isCore(element, "ignorable");
    }

    private static BrokenExchangeException missing(XmlElement element) {
        return new BrokenExchangeException(Problem.MISSING_PART, element.line(), element.name());
    }

    private static BrokenExchangeException misplaced(XmlElement element) {
        return new BrokenExchangeException(Problem.MISPLACED, element.line(), element.name());
    }

    /** What others add comes first, then notes, then the original data, then what is translated. */
    private static void order(XmlElement unit) throws BrokenExchangeException {
        int last = 0;
        for (XmlElement element : unit.elements()) {
            int rank = isPart(element) ? 3 : Xliff2Names.isCore(element, "originalData") ? 2 : Xliff2Names.isCore(element, "notes") ? 1 : 0;
            if (rank < last || rank == last && (rank == 1 || rank == 2)) {
                throw misplaced(element);
            }
            last = rank;
        }
    }

    private void part(XmlElement unit, XmlElement part) throws BrokenExchangeException {
        List<XmlElement> sides = part.elements();
        if (part.elements("source").isEmpty()) {
            throw missing(part);
        } else if (sides.size() > 2 || !sides.getFirst().name().equals("source")
                || sides.size() == 2 && !sides.getLast().name().equals("target")) {
            throw misplaced(sides.getLast());
        }
        inheritance.check(unit, part);
    }

    /** The notes of a file, a group or a unit. */
    void notes(XmlElement notes) throws BrokenExchangeException {
        if (notes.elements().isEmpty()) {
            throw missing(notes);
        }
        unique(notes, notes.elements());
    }

    private static void unique(XmlElement holder, List<XmlElement> elements) throws BrokenExchangeException {
        if (elements.isEmpty()) {
            throw missing(holder);
        }
        Set<String> ids = new HashSet<>();
        for (XmlElement element : elements) {
            String id = element.attributeOr("id", "");
            if (!id.isEmpty() && !ids.add(id)) {
                throw new BrokenExchangeException(Problem.SAME_ID, element.line(), id);
            }
        }
    }

    /** Segments and what stands in their sources share their ids; a translation has those of the codes in its source. */
    private static void ids(XmlElement unit, List<XmlElement> parts) throws BrokenExchangeException {
        List<XmlElement> inSource = new ArrayList<>(parts);
        List<XmlElement> inTarget = new ArrayList<>(parts);
        for (XmlElement part : parts) {
            part.elements("source").forEach(source -> source.all().skip(1).forEach(inSource::add));
            part.elements("target").forEach(target -> target.all().skip(1).forEach(inTarget::add));
        }
        unique(unit, inSource);
        unique(unit, inTarget);
    }

    /** In the order in which they are read; where one says no order, it is its own. */
    private static List<XmlElement> targets(List<XmlElement> parts) throws BrokenExchangeException {
        record Ordered(int order, XmlElement target) {
        }
        List<Ordered> targets = new ArrayList<>();
        Set<Integer> orders = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            XmlElement side = parts.get(i).elements().getLast();
            int order = side.attribute("order").map(Integer::parseInt).orElse(i + 1);
            if (!orders.add(order)) {
                throw new BrokenExchangeException(Problem.SAME_ID, side.line(), Integer.toString(order));
            }
            targets.add(new Ordered(order, side));
        }
        return targets.stream().sorted(Comparator.comparingInt(Ordered::order)).map(Ordered::target).toList();
    }
}
