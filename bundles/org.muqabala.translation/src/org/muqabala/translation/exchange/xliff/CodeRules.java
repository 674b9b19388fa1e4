package org.muqabala.translation.exchange.xliff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/** How inline codes and marks of one side of a unit of version 2 belong together: halves, copies, and their data. */
final class CodeRules {

    private static final Set<String> CODES = Set.of("ph", "pc", "sc", "ec");
    private static final List<String> DATA = List.of("dataRef", "dataRefStart", "dataRefEnd");
    private static final List<String> SHARED = List.of("canCopy", "canDelete", "canOverlap");

    private final Set<String> data = new HashSet<>();

    /** @param data the unit's original data */
    CodeRules(List<XmlElement> data) {
        data.forEach(each -> this.data.add(each.attributeOr("id", "")));
    }

    /** @param sides all sources, or all that is read in the translation, in the order of reading */
    void check(List<XmlElement> sides) throws BrokenExchangeException {
        List<XmlElement> inline = sides.stream().flatMap(side -> side.all().skip(1)).toList();
        Map<String, XmlElement> codes = new HashMap<>();
        for (XmlElement element : inline) {
            if (CODES.contains(element.name())) {
                element.attribute("id").ifPresent(id -> codes.put(id, element));
            }
        }
        for (XmlElement element : inline) {
            if (CODES.contains(element.name())) {
                code(element, codes);
            } else if (element.name().equals("mrk") || element.name().equals("sm")) {
                comment(element);
            }
        }
        halves(inline, "sc", "ec");
        halves(inline, "sm", "em");
    }

    private void code(XmlElement code, Map<String, XmlElement> codes) throws BrokenExchangeException {
        for (String attribute : DATA) {
            String reference = code.attributeOr(attribute, "");
            if (!reference.isEmpty() && !data.contains(reference)) {
                throw new BrokenExchangeException(Problem.LOST_REFERENCE, code.line(), reference);
            }
        }
        String copied = code.attributeOr("copyOf", "");
        if (!copied.isEmpty()) {
            XmlElement other = codes.get(copied);
            if (other == null) {
                throw new BrokenExchangeException(Problem.LOST_REFERENCE, code.line(), copied);
            } else if (says(other, "canCopy").equals("no") || DATA.stream().anyMatch(attribute -> code.attribute(attribute).isPresent())) {
                throw new BrokenExchangeException(Problem.CONTRADICTION, code.line(), "copyOf");
            }
        }
        boolean bound = !says(code, "canReorder").equals("yes");
        if (bound && (!says(code, "canCopy").equals("no") || !says(code, "canDelete").equals("no"))) {
            throw new BrokenExchangeException(Problem.CONTRADICTION, code.line(), "canReorder");
        }
    }

    static String says(XmlElement code, String attribute) {
        return code.attributeOr(attribute, "yes");
    }

    /** A comment says its words itself or refers to a note. */
    private static void comment(XmlElement mark) throws BrokenExchangeException {
        boolean comment = mark.attributeOr("type", "").equals("comment");
        if (comment && mark.attribute("value").isPresent() == mark.attribute("ref").isPresent()) {
            throw new BrokenExchangeException(Problem.CONTRADICTION, mark.line(), "comment");
        }
    }

    /** Of the two halves, the first comes first, and one without the other says so, where it can. */
    private static void halves(List<XmlElement> inline, String first, String second) throws BrokenExchangeException {
        Map<String, XmlElement> open = new HashMap<>();
        boolean code = first.equals("sc");
        for (XmlElement element : inline) {
            boolean isolated = element.attributeOr("isolated", "no").equals("yes");
            if (element.name().equals(first)) {
                open.put(element.attributeOr("id", ""), element);
            } else if (element.name().equals(second) && code && isolated) {
                if (element.attribute("id").isEmpty() || element.attribute("startRef").isPresent()) {
                    throw half(element);
                }
            } else if (element.name().equals(second)) {
                XmlElement begun = open.remove(element.attributeOr("startRef", ""));
                if (begun == null || element.attribute("id").isPresent()) {
                    throw half(element);
                }
                if (code) {
                    agree(begun, element);
                }
            }
        }
        for (XmlElement alone : open.values()) {
            if (!code || !alone.attributeOr("isolated", "no").equals("yes")) {
                throw half(alone);
            }
        }
    }

    private static void agree(XmlElement begun, XmlElement ended) throws BrokenExchangeException {
        boolean agree = SHARED.stream().allMatch(attribute -> says(begun, attribute).equals(says(ended, attribute)));
        String reorder = says(begun, "canReorder");
        boolean inPlace = says(ended, "canReorder").equals(reorder.equals("yes") ? "yes" : "no");
        if (!agree || !inPlace || begun.attributeOr("isolated", "no").equals("yes")) {
            throw half(ended);
        }
    }

    private static BrokenExchangeException half(XmlElement element) {
        return new BrokenExchangeException(Problem.HALF_CODE, element.line(), element.name());
    }
}
