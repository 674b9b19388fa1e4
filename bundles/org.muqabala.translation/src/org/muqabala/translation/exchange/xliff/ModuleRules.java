package org.muqabala.translation.exchange.xliff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/** The rules of version 2's modules that bear on what a file says: glossaries, matches, metadata, resources, changes, checks and sizes. */
final class ModuleRules {

    private static final String NAME_TOKEN = "[\\p{L}\\p{M}\\p{N}._:\\-\u00B7]+";
    private static final Set<String> HTML = Set.of("a", "abbr", "acronym", "address", "applet", "area", "article", "aside",
            "audio", "b", "base", "basefont", "bdi", "bdo", "big", "blockquote", "body", "br", "button", "canvas", "caption",
            "center", "cite", "code", "col", "colgroup", "command", "datalist", "dd", "del", "details", "dfn", "dialog", "dir",
            "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset",
            "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "img", "input", "ins",
            "kbd", "keygen", "label", "legend", "li", "link", "main", "map", "mark", "menu", "menuitem", "meta", "meter", "nav",
            "noframes", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param", "pre", "progress", "q", "rp",
            "rt", "ruby", "s", "samp", "script", "section", "select", "small", "source", "span", "strike", "strong", "style",
            "sub", "summary", "sup", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "track",
            "tt", "u", "ul", "var", "video", "wbr");

    private final Inheritance inheritance;
    /** The size data that each element around has for what is in it. */
    private final Deque<Set<String>> sizes = new ArrayDeque<>();

    ModuleRules(Inheritance inheritance) {
        this.inheritance = inheritance;
    }

    /** Attributes of modules on an element that is walked through. */
    void enter(XmlElement element) throws BrokenExchangeException {
        attributes(element);
        sizes.push(new HashSet<>());
    }

    void leave() {
        sizes.pop();
    }

    /** All attributes of modules on what is in an element of the core. */
    void inside(XmlElement holder) throws BrokenExchangeException {
        for (XmlElement element : holder.all().filter(Xliff2Names::isCore).skip(1).toList()) {
            attributes(element);
        }
    }

    /** What is said of a unit's changes. */
    void changes(XmlElement unit) throws BrokenExchangeException {
        for (XmlElement each : unit.elements().stream().filter(element -> isOf(element, "ctr")).toList()) {
            changes(unit, each);
        }
    }

    /** An element of another namespace than the core's in a file, a group or a unit. */
    void whole(XmlElement element) throws BrokenExchangeException {
        switch (Xliff2Names.module(element.namespace())) {
            case "gls" -> glossary(element);
            case "mtc" -> matches(element);
            case "mda" -> metadata(element);
            case "res" -> resources(element);
            case "val" -> validation(element);
            case "slr" -> element.all().forEach(each -> each.attribute("id").ifPresent(sizes.peek()::add));
            default -> {
                // of others' elements nothing is known
            }
        }
    }

    private static boolean isOf(XmlElement element, String module) {
        return Xliff2Names.module(element.namespace()).equals(module);
    }

    private static Stream<XmlElement> all(XmlElement element, String... names) {
        return element.all().filter(each -> each.namespace().equals(element.namespace()) && List.of(names).contains(each.name()));
    }

    private static void unique(Stream<XmlElement> elements) throws BrokenExchangeException {
        Set<String> ids = new HashSet<>();
        for (XmlElement element : elements.toList()) {
            Optional<String> id = element.attribute("id");
            if (id.isPresent() && !id.get().matches(NAME_TOKEN)) {
                throw wrong(element, id.get());
            } else if (id.isPresent() && !ids.add(id.get())) {
                throw new BrokenExchangeException(Problem.SAME_ID, element.line(), id.get());
            }
        }
    }

    private static BrokenExchangeException wrong(XmlElement element, String value) {
        return new BrokenExchangeException(Problem.WRONG_VALUE, element.line(), value);
    }

    private static BrokenExchangeException missing(XmlElement element) {
        return new BrokenExchangeException(Problem.MISSING_PART, element.line(), element.name());
    }

    private static BrokenExchangeException misplaced(XmlElement element) {
        return new BrokenExchangeException(Problem.MISPLACED, element.line(), element.name());
    }

    private static BrokenExchangeException contradiction(XmlElement element, String attribute) {
        return new BrokenExchangeException(Problem.CONTRADICTION, element.line(), attribute);
    }

    private static void glossary(XmlElement glossary) throws BrokenExchangeException {
        if (!glossary.name().equals("glossary")) {
            throw misplaced(glossary);
        }
        unique(all(glossary, "glossEntry", "translation"));
        for (XmlElement entry : glossary.elements("glossEntry")) {
            if (entry.elements("term").size() != 1 || entry.elements("translation").isEmpty() && entry.elements("definition").isEmpty()) {
                throw missing(entry);
            }
            Optional<XmlElement> other = entry.elements().stream().filter(each -> isOf(each, "mda")).findFirst();
            if (other.isPresent() && entry.content().stream().anyMatch(node -> node instanceof XmlWords words && !words.text().isBlank())) {
                throw misplaced(other.get());
            }
        }
    }

    private static void matches(XmlElement matches) throws BrokenExchangeException {
        unique(all(matches, "match"));
        for (XmlElement match : matches.elements("match")) {
            String type = match.attributeOr("type", "");
            String reference = match.attributeOr("ref", "");
            if (match.attribute(XmlAttribute.XML, "lang").isPresent()) {
                throw new BrokenExchangeException(Problem.UNKNOWN_ATTRIBUTE, match.line(), "xml:lang");
            } else if (!type.matches("|am|mt|icm|idm|tb|tm|other")) {
                throw wrong(match, type);
            } else if (match.attribute("subType").isPresent() && type.isEmpty()) {
                throw contradiction(match, "subType");
            } else if (!reference.matches("#(t=)?[^=/]+")) {
                throw new BrokenExchangeException(Problem.LOST_REFERENCE, match.line(), reference);
            }
            if (match.elements().stream().filter(Xliff2Names::isCore).count() < 2) {
                throw missing(match);
            }
        }
    }

    private static void metadata(XmlElement metadata) throws BrokenExchangeException {
        unique(all(metadata, "metadata", "metaGroup"));
        if (metadata.elements("metaGroup").isEmpty() || !metadata.elements("meta").isEmpty()) {
            throw missing(metadata);
        }
        for (XmlElement group : all(metadata, "metaGroup").toList()) {
            if (!group.attributeOr("appliesTo", "unit").matches("source|target|ignorable|unit")) {
                throw wrong(group, group.attributeOr("appliesTo", ""));
            } else if (group.elements().isEmpty()) {
                throw missing(group);
            }
        }
        for (XmlElement meta : all(metadata, "meta").toList()) {
            if (meta.attribute("type").isEmpty()) {
                throw new BrokenExchangeException(Problem.MISSING_ATTRIBUTE, meta.line(), "type");
            } else if (meta.attribute("appliesTo").isPresent()) {
                throw new BrokenExchangeException(Problem.UNKNOWN_ATTRIBUTE, meta.line(), "appliesTo");
            }
        }
    }

    private void resources(XmlElement resources) throws BrokenExchangeException {
        unique(all(resources, "resourceItem", "resourceItemRef"));
        for (XmlElement side : all(resources, "source", "target").toList()) {
            boolean empty = side.elements().isEmpty() && side.text().isBlank();
            if (side.attribute("href").isPresent() != empty) {
                throw contradiction(side, "href");
            }
            String language = side.attribute(XmlAttribute.XML, "lang").orElse(inheritance.source());
            if (side.name().equals("source") && !language.equalsIgnoreCase(inheritance.source())) {
                throw new BrokenExchangeException(Problem.OTHER_LANGUAGE, side.line(), language);
            }
        }
    }

    private static void changes(XmlElement unit, XmlElement changes) throws BrokenExchangeException {
        for (XmlElement revisions : changes.elements("revisions")) {
            String kind = revisions.attributeOr("appliesTo", "");
            List<XmlElement> named = unit.all().filter(element -> Xliff2Names.isCore(element, kind)).toList();
            Optional<String> reference = revisions.attribute("ref");
            List<XmlElement> meant = reference.isEmpty() ? named
                    : unit.all().filter(element -> Xliff2Names.isCore(element) && element.attribute("id").equals(reference)).toList();
            boolean which = named.size() > 1 && named.stream().allMatch(element -> element.attribute("id").isPresent());
            if (reference.isPresent() && meant.isEmpty() || reference.isEmpty() && which) {
                throw new BrokenExchangeException(Problem.LOST_REFERENCE, revisions.line(), reference.orElse(kind));
            }
            for (XmlElement revision : revisions.elements("revision")) {
                items(revision, meant);
            }
        }
    }

    private static void items(XmlElement revision, List<XmlElement> meant) throws BrokenExchangeException {
        Set<String> seen = new HashSet<>();
        for (XmlElement item : revision.elements("item")) {
            String property = item.attributeOr("property", "");
            boolean known = property.equals("content") || meant.stream().anyMatch(element -> element.attribute(property).isPresent());
            if (!known || !seen.add(property)) {
                throw wrong(item, property);
            }
        }
    }

    private static void validation(XmlElement validation) throws BrokenExchangeException {
        if (!validation.name().equals("validation")) {
            throw misplaced(validation);
        }
        for (XmlElement rule : validation.elements("rule")) {
            long rules = rule.attributes().stream().filter(attribute -> attribute.namespace().isEmpty()
                    ? List.of("isPresent", "isNotPresent", "startsWith", "endsWith").contains(attribute.name())
                    : !attribute.namespace().equals(XmlAttribute.XML)).count();
            boolean source = rule.attribute("existsInSource").isPresent();
            if (rules != 1 || source && rule.attribute("isNotPresent").isPresent()) {
                throw contradiction(rule, "rule");
            }
            for (String[] form : new String[][] {{"occurs", "[1-9][0-9]*"}, {"normalization", "none|nfc|nfd"}, {"caseSensitive", "yes|no"},
                    {"existsInSource", "yes|no"}, {"disabled", "yes|no"}}) {
                Optional<String> value = rule.attribute(form[0]);
                if (value.isPresent() && !value.get().matches(form[1])) {
                    throw wrong(rule, value.get());
                }
            }
        }
    }

    /** What modules say of an element of the core: how it looks in a preview, and how much room it has. */
    private void attributes(XmlElement element) throws BrokenExchangeException {
        Set<String> names = new HashSet<>();
        for (XmlAttribute attribute : element.attributes()) {
            String module = Xliff2Names.module(attribute.namespace());
            if (!module.isEmpty()) {
                names.add(module + ":" + attribute.name());
            }
            switch (module) {
                case "fs" -> preview(element, attribute);
                case "slr" -> size(element, attribute);
                default -> {
                    // nothing that could be wrong
                }
            }
        }
        if (names.contains("fs:subFs") && !names.contains("fs:fs")) {
            throw contradiction(element, "fs:subFs");
        } else if (names.contains("slr:sizeInfo") && names.contains("slr:sizeInfoRef")) {
            throw contradiction(element, "slr:sizeInfo");
        }
    }

    private static void preview(XmlElement element, XmlAttribute attribute) throws BrokenExchangeException {
        boolean known = attribute.name().equals("fs") || attribute.name().equals("subFs");
        if (!known || element.name().equals("ec") && !element.attributeOr("isolated", "no").equals("yes")) {
            throw new BrokenExchangeException(Problem.UNKNOWN_ATTRIBUTE, element.line(), "fs:" + attribute.name());
        } else if (attribute.name().equals("fs") && !HTML.contains(attribute.value())) {
            throw wrong(element, attribute.value());
        }
    }

    private void size(XmlElement element, XmlAttribute attribute) throws BrokenExchangeException {
        boolean ofCode = List.of("equivStorage", "sizeInfo", "sizeInfoRef").contains(attribute.name());
        if (ofCode && element.name().equals("ec") && !element.attributeOr("isolated", "no").equals("yes")) {
            throw new BrokenExchangeException(Problem.UNKNOWN_ATTRIBUTE, element.line(), "slr:" + attribute.name());
        }
        boolean right = switch (attribute.name()) {
            case "sizeRestriction", "storageRestriction" -> attribute.value().matches("\\*|[0-9]+(,([0-9]+|\\*))?");
            case "equivStorage" -> attribute.value().matches("[0-9]+");
            // profiles may say it in words
            case "sizeInfo" -> !attribute.value().matches("[-+.0-9]+") || attribute.value().matches("[0-9]+");
            case "sizeInfoRef" -> sizes.stream().anyMatch(known -> known.contains(attribute.value()));
            default -> true;
        };
        if (!right) {
            throw wrong(element, attribute.value());
        }
    }
}
