package org.muqabala.translation.exchange.xliff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/** Which codes of a source of version 2 must be in its translation, and which of them one right after the other. */
final class PlaceRules {

    /**
     * A place where a code begins or ends.
     *
     * @param name the same in source and target
     */
    private record Mark(String name, String reorder, XmlElement code) {
    }

    private static final Set<String> CODES = Set.of("ph", "pc", "sc", "ec");

    private PlaceRules() {
    }

    /** @param parts segments and what stands between them */
    static void check(List<XmlElement> parts) throws BrokenExchangeException {
        Set<String> translated = new HashSet<>();
        for (XmlElement part : parts) {
            part.element("target").ifPresent(target -> marks(target).forEach(mark -> translated.add(mark.name)));
        }
        for (XmlElement part : parts) {
            List<Mark> source = marks(part.element("source").orElseThrow());
            List<List<String>> runs = runs(source);
            Optional<XmlElement> target = part.element("target");
            if (target.isPresent()) {
                kept(source, translated, target.get());
                inPlace(runs, marks(target.get()), target.get());
            }
        }
    }

    private static List<Mark> marks(XmlElement side) {
        List<Mark> marks = new ArrayList<>();
        for (XmlElement element : side.elements()) {
            boolean code = CODES.contains(element.name());
            String id = element.attribute("startRef").map(start -> start + " ends").orElse(element.attributeOr("id", ""));
            if (code) {
                marks.add(new Mark(id, CodeRules.says(element, "canReorder"), element));
            }
            marks.addAll(marks(element));
            if (element.name().equals("pc")) {
                // the end of what is bound is bound to what stands before it
                marks.add(new Mark(id + " ends", CodeRules.says(element, "canReorder").equals("yes") ? "yes" : "no", element));
            }
        }
        return marks;
    }

    private static void kept(List<Mark> source, Set<String> translated, XmlElement target) throws BrokenExchangeException {
        for (Mark mark : source) {
            if (CodeRules.says(mark.code, "canDelete").equals("no") && !translated.contains(mark.name)) {
                throw lost(target, mark.code.attribute("id").orElse(mark.name));
            }
        }
    }

    private static BrokenExchangeException lost(XmlElement target, String code) {
        return new BrokenExchangeException(Problem.LOST_CODE, target.line(), code);
    }

    /** The names of codes that are bound to each other, run by run. */
    private static List<List<String>> runs(List<Mark> source) throws BrokenExchangeException {
        List<List<String>> runs = new ArrayList<>();
        List<String> run = null;
        for (Mark mark : source) {
            switch (mark.reorder) {
                case "firstNo" -> {
                    run = new ArrayList<>(List.of(mark.name));
                    runs.add(run);
                }
                case "no" -> {
                    if (run == null) {
                        throw new BrokenExchangeException(Problem.CONTRADICTION, mark.code.line(), "canReorder");
                    }
                    run.add(mark.name);
                }
                default -> run = null;
            }
        }
        return runs;
    }

    private static void inPlace(List<List<String>> runs, List<Mark> target, XmlElement side) throws BrokenExchangeException {
        List<String> names = target.stream().map(Mark::name).toList();
        for (List<String> run : runs) {
            boolean there = names.contains(run.getFirst());
            if (there && Collections.indexOfSubList(names, run) < 0) {
                throw lost(side, run.getFirst());
            }
        }
    }
}
