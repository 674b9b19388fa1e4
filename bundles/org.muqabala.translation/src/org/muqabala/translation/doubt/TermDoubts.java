package org.muqabala.translation.doubt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.muqabala.core.text.Span;
import org.muqabala.translation.glossary.FoundTerm;
import org.muqabala.translation.glossary.Glossary;
import org.muqabala.translation.glossary.Term;

/** Terms and names of the glossary that the source has no longer, as the desk renders them or does not want them rendered. */
final class TermDoubts implements DoubtFinder {

    private final Glossary glossary;

    TermDoubts(Glossary glossary) {
        this.glossary = glossary;
    }

    @Override
    public List<Doubt> in(SourceChange change, String target) {
        List<Term> now = glossary.found(change.now()).stream().map(FoundTerm::term).toList();
        Map<Term, List<Span>> gone = new LinkedHashMap<>();
        glossary.found(change.former()).stream().filter(found -> !now.contains(found.term()) && change.touches(found.place()))
                .forEach(found -> gone.computeIfAbsent(found.term(), term -> new ArrayList<>()).add(found.place()));
        List<Span> standing = now.stream().distinct().flatMap(term -> places(term, target).stream()).toList();
        List<Doubt> doubts = new ArrayList<>();
        gone.forEach((term, sources) -> {
            List<Span> places = places(term, target);
            // what stands there more often than in the source renders something else as well
            if (places.size() <= sources.size()) {
                places.stream().filter(place -> standing.stream().noneMatch(place::overlaps))
                        .forEach(place -> doubts.add(change.doubt(place, term.isName() ? Reason.NAME : Reason.TERM, sources.getFirst())));
            }
        });
        return doubts;
    }

    private static List<Span> places(Term term, String target) {
        return Glossary.places(term, Stream.concat(term.targets().stream(), term.forbidden().stream()).toList(), target);
    }
}
