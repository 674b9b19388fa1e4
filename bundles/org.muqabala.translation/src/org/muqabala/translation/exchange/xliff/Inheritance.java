package org.muqabala.translation.exchange.xliff;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/** What elements of version 2 take from those around them: the language and whether space is text. */
final class Inheritance {

    private final String source;
    private final Optional<String> target;
    private final Deque<XmlElement> around = new ArrayDeque<>();

    Inheritance(XmlElement root) {
        source = root.attributeOr("srcLang", "");
        target = root.attribute("trgLang");
    }

    void enter(XmlElement element) {
        around.push(element);
    }

    void leave() {
        around.pop();
    }

    String source() {
        return source;
    }

    /**
     * Checks the source and the target of a segment.
     *
     * @throws BrokenExchangeException if one is in another language than the file says, or space is text in one of them only
     */
    void check(XmlElement unit, XmlElement part) throws BrokenExchangeException {
        Set<String> spaces = new HashSet<>();
        for (XmlElement side : part.elements()) {
            boolean translated = side.name().equals("target");
            if (translated && target.isEmpty()) {
                throw new BrokenExchangeException(Problem.MISSING_ATTRIBUTE, side.line(), "trgLang");
            }
            String language = nearest("lang", side, part, unit);
            if (!language.isEmpty() && !language.equalsIgnoreCase(translated ? target.get() : source)) {
                throw new BrokenExchangeException(Problem.OTHER_LANGUAGE, side.line(), language);
            }
            spaces.add(nearest("space", side, part, unit).equals("preserve") ? "preserve" : "default");
        }
        if (spaces.size() > 1) {
            throw new BrokenExchangeException(Problem.CONTRADICTION, part.line(), "xml:space");
        }
    }

    /** From inside out; empty if nobody says it. */
    private String nearest(String name, XmlElement... inner) {
        return Stream.concat(Arrays.stream(inner), around.stream()).map(element -> element.attribute(XmlAttribute.XML, name))
                .flatMap(Optional::stream)
                .findFirst().orElse("");
    }
}
