package org.muqabala.translation.exchange.xliff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/** Which elements of version 2's core stand where, and which attributes with which values they have. */
final class Xliff2Grammar {

    /**
     * What an element can have.
     *
     * @param required attributes that it must have
     * @param allowed all attributes of the core
     * @param open whether it can have attributes of others
     * @param children elements of the core that can stand in it
     */
    private record Shape(Set<String> required, Set<String> allowed, boolean open, Set<String> children) {
    }

    private static final String INLINE = "cp ph pc sc ec mrk sm em";
    private static final String CODE = "canCopy canDelete canReorder copyOf subType type ";
    private static final String MARK = "id translate type ref value";
    private static final Set<String> CODES = Set.of("ph", "pc", "sc", "ec");
    private static final Set<String> MARKS = Set.of("mrk", "sm");
    private static final Set<String> HOLDERS_OF_OTHERS = Set.of("file", "group", "unit");
    private static final Map<String, Shape> SHAPES = shapes();
    private static final Map<String, String> VALUES = values();
    private static final Set<String> MARK_TYPES = Set.of("generic", "comment", "term");
    private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*|[xi](-[A-Za-z0-9]{1,8})+";
    private static final String NAME_TOKEN = "[\\p{L}\\p{M}\\p{N}._:\\-\u00B7]+";
    private static final Map<String, String> SUBTYPES = Map.of("lb", "fmt", "pb", "fmt", "b", "fmt", "i", "fmt", "u", "fmt", "var", "ui");

    private Xliff2Grammar() {
    }

    private static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new HashMap<>();
        put(shapes, "xliff", "version srcLang", "trgLang", true, "file");
        put(shapes, "file", "id", "canResegment original translate srcDir trgDir", true, "skeleton notes group unit");
        put(shapes, "skeleton", "", "href", false, "");
        put(shapes, "group", "id", "name canResegment translate srcDir trgDir type", true, "notes group unit");
        put(shapes, "unit", "id", "name canResegment translate srcDir trgDir type", true, "notes originalData segment ignorable");
        put(shapes, "notes", "", "", false, "note");
        put(shapes, "note", "", "id appliesTo category priority ref", true, "");
        put(shapes, "originalData", "", "", false, "data");
        put(shapes, "data", "id", "dir", false, "cp");
        put(shapes, "segment", "", "id canResegment state subState", false, "source target");
        put(shapes, "ignorable", "", "id", false, "source target");
        put(shapes, "source", "", "", false, INLINE);
        put(shapes, "target", "", "order", false, INLINE);
        put(shapes, "cp", "hex", "", false, "");
        put(shapes, "ph", "id", CODE + "dataRef disp equiv subFlows", false, "");
        put(shapes, "pc", "id",
                CODE + "canOverlap dispStart dispEnd equivStart equivEnd dataRefStart dataRefEnd subFlowsStart subFlowsEnd dir",
                false, INLINE);
        put(shapes, "sc", "id", CODE + "canOverlap dataRef dir disp equiv isolated subFlows", false, "");
        put(shapes, "ec", "", CODE + "canOverlap dataRef dir disp equiv id isolated startRef subFlows", false, "");
        put(shapes, "mrk", "id", MARK, true, INLINE);
        put(shapes, "sm", "id", MARK, true, "");
        put(shapes, "em", "startRef", "", false, "");
        return Map.copyOf(shapes);
    }

    private static void put(Map<String, Shape> shapes, String name, String required, String optional, boolean open, String children) {
        Set<String> needed = words(required);
        Set<String> all = new HashSet<>(needed);
        all.addAll(words(optional));
        shapes.put(name, new Shape(needed, Set.copyOf(all), open, words(children)));
    }

    private static Set<String> words(String list) {
        return list.isBlank() ? Set.of() : Set.of(list.strip().split(" "));
    }

    /** Attributes whose values are of one form wherever they stand. */
    private static Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        for (String name : List.of("canResegment", "translate", "canCopy", "canDelete", "canOverlap", "isolated")) {
            values.put(name, "yes|no");
        }
        for (String name : List.of("srcDir", "trgDir", "dir")) {
            values.put(name, "ltr|rtl|auto");
        }
        for (String name : List.of("id", "startRef", "dataRef", "dataRefStart", "dataRefEnd", "copyOf")) {
            values.put(name, NAME_TOKEN);
        }
        values.put("srcLang", LANGUAGE);
        values.put("trgLang", LANGUAGE);
        values.put("canReorder", "yes|no|firstNo");
        values.put("state", "initial|translated|reviewed|final");
        values.put("subState", "[^:\\s]+:[^:\\s]+");
        values.put("appliesTo", "source|target");
        values.put("priority", "[1-9]|10");
        values.put("order", "[1-9][0-9]{0,8}");
        values.put("hex", "[0-9A-Fa-f]{4,6}");
        return Map.copyOf(values);
    }

    /** Whether others can put elements of their own into this one, before all that the core has in it but notes. */
    static boolean holdsOthers(XmlElement element) {
        return HOLDERS_OF_OTHERS.contains(element.name());
    }

    /** @throws BrokenExchangeException if there is no such element in the core, or it has other attributes than it can have */
    static void check(XmlElement element) throws BrokenExchangeException {
        Shape shape = SHAPES.get(element.name());
        if (shape == null) {
            throw new BrokenExchangeException(Problem.MISPLACED, element.line(), element.name());
        }
        for (String required : shape.required()) {
            if (element.attribute(required).isEmpty()) {
                throw new BrokenExchangeException(Problem.MISSING_ATTRIBUTE, element.line(), required);
            }
        }
        for (XmlAttribute attribute : element.attributes()) {
            boolean module = attribute.namespace().equals(XmlAttribute.XML) || !Xliff2Names.module(attribute.namespace()).isEmpty();
            boolean allowed = attribute.namespace().isEmpty() ? shape.allowed().contains(attribute.name()) : module || shape.open();
            if (!allowed) {
                throw new BrokenExchangeException(Problem.UNKNOWN_ATTRIBUTE, element.line(), attribute.name());
            }
            checkValue(element, attribute);
        }
        checkTypes(element);
    }

    private static void checkValue(XmlElement element, XmlAttribute attribute) throws BrokenExchangeException {
        boolean xml = attribute.namespace().equals(XmlAttribute.XML);
        String form = xml && attribute.name().equals("lang") ? LANGUAGE + "|" : xml && attribute.name().equals("space") ? "default|preserve"
                : attribute.namespace().isEmpty() ? VALUES.get(attribute.name()) : null;
        if (form != null && !attribute.value().matches(form)) {
            throw wrong(element, attribute.value());
        }
    }

    private static BrokenExchangeException wrong(XmlElement element, String value) {
        return new BrokenExchangeException(Problem.WRONG_VALUE, element.line(), value);
    }

    private static void checkTypes(XmlElement element) throws BrokenExchangeException {
        String type = element.attributeOr("type", "");
        String subType = element.attributeOr("subType", "");
        if (CODES.contains(element.name())) {
            if (!type.matches("|fmt|ui|quote|link|image|other")) {
                throw wrong(element, type);
            } else if (!subType.isEmpty() && type.isEmpty()) {
                throw new BrokenExchangeException(Problem.CONTRADICTION, element.line(), "subType");
            } else if (subType.startsWith("xlf:") && !type.equals(SUBTYPES.get(subType.substring(4)))) {
                throw wrong(element, subType);
            }
        } else if (MARKS.contains(element.name()) && !type.isEmpty() && !MARK_TYPES.contains(type) && !type.contains(":")) {
            throw wrong(element, type);
        }
        if (element.attribute("subState").isPresent() && element.attribute("state").isEmpty()) {
            throw new BrokenExchangeException(Problem.CONTRADICTION, element.line(), "subState");
        }
        if (element.name().equals("cp") && XmlEscape.isXml(Integer.parseInt(element.attributeOr("hex", "0"), 16))) {
            throw wrong(element, element.attributeOr("hex", ""));
        }
    }

    /**
     * Whether elements of the core stand in an element as they must.
     *
     * @throws BrokenExchangeException if one that is in it must not stand there
     */
    static void checkChild(XmlElement parent, XmlElement child) throws BrokenExchangeException {
        boolean core = Xliff2Names.isCore(child);
        boolean fits = core ? SHAPES.get(parent.name()).children().contains(child.name())
                : holdsOthers(parent) || parent.name().equals("skeleton");
        // since 2.2, a file can be noted and described as a whole
        boolean latest = parent.name().equals("xliff") && parent.namespace().endsWith(":2.2") && (!core || child.name().equals("notes"));
        if (!fits && !latest) {
            throw new BrokenExchangeException(Problem.MISPLACED, child.line(), child.name());
        }
    }
}
