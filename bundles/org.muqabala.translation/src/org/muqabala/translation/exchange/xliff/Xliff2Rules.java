package org.muqabala.translation.exchange.xliff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/** The rules of versions 2.x: those of the frame here, those of units, references and modules each in a class of their own. */
final class Xliff2Rules implements XliffRules {

    /** An element that is walked through, and what has been seen in it. */
    private static final class Frame {
        private final XmlElement element;
        private final ExtensionIds extensions = new ExtensionIds();
        private final Set<String> once = new HashSet<>();
        /** Whether what is to be translated has begun, after which nothing else comes. */
        private boolean content;

        Frame(XmlElement element) {
            this.element = element;
        }
    }

    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Set<String> files = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> units = new HashSet<>();
    private final References references = new References();
    private Inheritance inheritance;
    private UnitRules unitRules;
    private ModuleRules modules;

    @Override
    public void enter(XmlElement element) throws BrokenExchangeException {
        Xliff2Grammar.check(element);
        if (frames.isEmpty()) {
            inheritance = new Inheritance(element);
            unitRules = new UnitRules(inheritance);
            modules = new ModuleRules(inheritance);
        } else {
            child(element);
        }
        String id = element.attributeOr("id", "");
        if (element.name().equals("file")) {
            unique(files, element, id);
            groups.clear();
            units.clear();
            references.file(id);
        } else if (element.name().equals("group")) {
            unique(groups, element, id);
            references.group(id);
        }
        inheritance.enter(element);
        modules.enter(element);
        frames.push(new Frame(element));
    }

    @Override
    public void leave(XmlElement element) throws BrokenExchangeException {
        Frame frame = frames.pop();
        inheritance.leave();
        modules.leave();
        boolean needs = element.name().equals("xliff") || element.name().equals("file");
        if (needs && !frame.content) {
            throw new BrokenExchangeException(Problem.MISSING_PART, element.line(), element.name());
        }
        if (element.name().equals("file")) {
            references.endFile(units);
        } else if (element.name().equals("group")) {
            references.endGroup();
        }
    }

    @Override
    public void whole(XmlElement element) throws BrokenExchangeException {
        child(element);
        if (!Xliff2Names.isCore(element)) {
            frames.peek().extensions.add(element);
            modules.whole(element);
            references.module(element);
            return;
        }
        core(element);
        switch (element.name()) {
            case "unit" -> unit(element);
            case "notes" -> {
                unitRules.notes(element);
                modules.inside(element);
                references.notes(element);
            }
            case "skeleton" -> skeleton(element);
            default -> {
                // refused where it stands by the grammar
            }
        }
    }

    private void unit(XmlElement unit) throws BrokenExchangeException {
        unique(units, unit, unit.attributeOr("id", ""));
        modules.enter(unit);
        ExtensionIds extensions = new ExtensionIds();
        for (XmlElement element : unit.elements()) {
            if (!Xliff2Names.isCore(element)) {
                extensions.add(element);
                modules.whole(element);
            }
        }
        modules.inside(unit);
        modules.changes(unit);
        modules.leave();
        unitRules.check(unit);
        references.unit(unit);
    }

    /** An element of the core and all of the core in it. */
    private static void core(XmlElement element) throws BrokenExchangeException {
        Xliff2Grammar.check(element);
        for (XmlElement child : element.elements()) {
            Xliff2Grammar.checkChild(element, child);
            if (Xliff2Names.isCore(child)) {
                core(child);
            }
        }
    }

    /** Whether an element can stand here after what has stood here so far. */
    private void child(XmlElement element) throws BrokenExchangeException {
        Frame frame = frames.peek();
        Xliff2Grammar.checkChild(frame.element, element);
        boolean content = Xliff2Names.isCore(element) && List.of("file", "group", "unit").contains(element.name());
        boolean again = Xliff2Names.isCore(element) && !content && !frame.once.add(element.name());
        boolean late = element.name().equals("skeleton") && frame.once.size() > 1;
        if (frame.content && !content || again || late) {
            throw new BrokenExchangeException(Problem.MISPLACED, element.line(), element.name());
        }
        frame.content |= content;
    }

    private static void unique(Set<String> ids, XmlElement element, String id) throws BrokenExchangeException {
        if (!ids.add(id)) {
            throw new BrokenExchangeException(Problem.SAME_ID, element.line(), id);
        }
    }

    private static void skeleton(XmlElement skeleton) throws BrokenExchangeException {
        Optional<String> href = skeleton.attribute("href");
        boolean empty = skeleton.content().isEmpty();
        if (href.isPresent() && !empty) {
            throw new BrokenExchangeException(Problem.CONTRADICTION, skeleton.line(), "href");
        } else if (href.isEmpty() && empty) {
            throw new BrokenExchangeException(Problem.MISSING_PART, skeleton.line(), "skeleton");
        }
    }

    @Override
    public void end() throws BrokenExchangeException {
        references.end();
    }
}
