package org.muqabala.translation.exchange.xliff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/** What a file of version 2 refers to in itself: it must be there, and be named as the standard wants it. */
final class References {

    /**
     * A reference that is looked up when all is known.
     *
     * @param around the address of the file, group or unit that it stands in, ends with a slash
     */
    private record Reference(XmlElement element, String written, String around) {
    }

    /** From the outermost inwards. */
    private static final List<String> LEVELS = List.of("f", "g", "u");
    private static final Set<String> LEAVES = Set.of("n", "d", "t");
    private static final Set<String> INLINE = Set.of("mrk", "sm");
    /** Of those that are registered with the standard beside its own modules. */
    private static final String TBX = "tbx";

    private final Set<String> addresses = new HashSet<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<XmlElement> flows = new ArrayList<>();
    private final Deque<String> groups = new ArrayDeque<>();
    private String file = "";

    void file(String id) {
        file = "f=" + id + "/";
        groups.clear();
    }

    void group(String id) {
        groups.push(file + "g=" + id + "/");
        addresses.add(groups.peek());
    }

    void endGroup() {
        groups.pop();
    }

    private String around() {
        return groups.isEmpty() ? file : groups.peek();
    }

    /** The notes of a file or a group. */
    void notes(XmlElement notes) {
        notes.elements("note").forEach(note -> addresses.add(around() + "n=" + note.attributeOr("id", "")));
    }

    /** An element of a module, or of another namespace, in a file or a group. */
    void module(XmlElement element) {
        foreign(element, around());
    }

    private void foreign(XmlElement element, String holder) {
        String prefix = Xliff2Names.module(element.namespace());
        element.all().filter(each -> !Xliff2Names.isCore(each)).forEach(each -> {
            String id = each.attribute("id").or(() -> each.attribute(XmlAttribute.XML, "id")).orElse("");
            // of what the standard does not know, nobody can say by which prefix it is called
            addresses.add(holder + (prefix.isEmpty() ? TBX : prefix) + "=" + id);
            String reference = each.attributeOr("ref", "");
            if (reference.startsWith("#") && !prefix.isEmpty()) {
                references.add(new Reference(each, reference, holder));
            }
        });
    }

    void unit(XmlElement unit) {
        String holder = file + "u=" + unit.attributeOr("id", "") + "/";
        addresses.add(holder);
        for (XmlElement element : unit.elements()) {
            switch (Xliff2Names.isCore(element) ? element.name() : "") {
                case "notes" -> element.elements().forEach(note -> addresses.add(holder + "n=" + note.attributeOr("id", "")));
                case "originalData" -> element.elements().forEach(data -> addresses.add(holder + "d=" + data.attributeOr("id", "")));
                case "segment", "ignorable" -> part(element, holder);
                default -> foreign(element, holder);
            }
        }
    }

    private void part(XmlElement part, String holder) {
        addresses.add(holder + part.attributeOr("id", ""));
        for (XmlElement side : part.elements()) {
            String leaf = side.name().equals("target") ? "t=" : "";
            side.all().skip(1).forEach(inline -> {
                addresses.add(holder + leaf + inline.attributeOr("id", ""));
                String reference = INLINE.contains(inline.name()) ? inline.attributeOr("ref", "") : "";
                boolean comment = inline.attributeOr("type", "").equals("comment");
                if (reference.startsWith("#") || comment && !reference.isEmpty()) {
                    references.add(new Reference(inline, reference, holder));
                }
                if (inline.attributes().stream().anyMatch(attribute -> attribute.name().startsWith("subFlows"))) {
                    flows.add(inline);
                }
            });
        }
    }

    /** @param units the ids of all units in the file */
    void endFile(Set<String> units) throws BrokenExchangeException {
        addresses.add(file);
        for (XmlElement flow : flows) {
            for (XmlAttribute attribute : flow.attributes()) {
                if (attribute.name().startsWith("subFlows") && !units.containsAll(List.of(attribute.value().strip().split("\\s+")))) {
                    throw new BrokenExchangeException(Problem.LOST_REFERENCE, flow.line(), attribute.value());
                }
            }
        }
        flows.clear();
    }

    void end() throws BrokenExchangeException {
        for (Reference reference : references) {
            String address = address(reference);
            boolean comment = reference.element().attributeOr("type", "").equals("comment");
            // a comment is a note of its own unit
            if (!addresses.contains(address) || comment && !address.startsWith(reference.around() + "n=")) {
                throw lost(reference);
            }
        }
    }

    private static BrokenExchangeException lost(Reference reference) {
        return new BrokenExchangeException(Problem.LOST_REFERENCE, reference.element().line(), reference.written());
    }

    /** What the reference names, as addresses are kept: a file, in it a unit or a group, in that one thing. */
    private String address(Reference reference) throws BrokenExchangeException {
        String path = reference.written().substring(reference.written().startsWith("#/") ? 2 : 1);
        String[] around = reference.around().split("/");
        String inFile = around[0];
        String holder = "";
        String leaf = null;
        int level = -1;
        for (String step : path.split("/", -1)) {
            int equals = step.indexOf('=');
            String prefix = equals < 0 ? "" : step.substring(0, equals);
            if (leaf != null || step.isEmpty()) {
                throw lost(reference);
            } else if (LEVELS.contains(prefix)) {
                if (LEVELS.indexOf(prefix) <= level) {
                    throw lost(reference);
                }
                level = LEVELS.indexOf(prefix);
                inFile = level == 0 ? step : inFile;
                // within its file, the unit's own id is enough
                holder = level == 0 ? "" : step;
            } else if (prefix.isEmpty() || LEAVES.contains(prefix) || Xliff2Names.isModule(prefix) || prefix.equals(TBX)) {
                leaf = step;
            } else {
                throw lost(reference);
            }
        }
        String start = level < 0 ? reference.around() : inFile + "/" + (holder.isEmpty() ? "" : holder + "/");
        return start + (leaf == null ? "" : leaf);
    }
}
