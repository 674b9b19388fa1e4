package org.muqabala.core.collation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.muqabala.core.align.UnitReader;
import org.muqabala.core.align.Units;
import org.muqabala.core.align.Vocabulary;
import org.muqabala.core.classify.TellingWords;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.Tokenizer;
import org.muqabala.core.text.fold.FoldChain;

/**
 * Makes an exact comparison easier to read: changes of wording that stand close together become one, with the few words between
 * them that both versions share. Links, passages and furniture stay as they are, and so does every change that tells by
 * itself: a number, a date, a name, a denial, a quotation mark. What is between is never a name, a number, a date, a
 * denial or a mark. A chunk takes type and weight of the heaviest change in it. Pure and safe for use from several threads.
 */
public final class ReadableChunks {

    /** Changes of wording; the others are read by themselves at every size. */
    private static final Set<DivergenceType> WORDING = EnumSet.of(DivergenceType.LEXICAL, DivergenceType.FUNCTION_WORD, DivergenceType.INFLECTION,
            DivergenceType.ADDITION, DivergenceType.OMISSION, DivergenceType.ORDER);

    private final ChunkSize size;

    public ReadableChunks(ChunkSize size) {
        this.size = size;
    }

    /** The comparison in chunks of the size; the very same one where the size is exact. */
    public Comparison of(Comparison exact) {
        return size == ChunkSize.EXACT || exact.links().stream().noneMatch(link -> link.divergences().size() > 1) ? exact : new Reading(exact).chunked();
    }

    /** One comparison with the words of its two versions. */
    private final class Reading {

        private final Comparison exact;
        private final Units a;
        private final Units b;
        private final TellingWords telling;

        Reading(Comparison exact) {
            this.exact = exact;
            FoldChain folds = FoldChain.standard();
            Lexicon lexicon = new Lexicon(folds);
            Vocabulary vocabulary = new Vocabulary(folds, lexicon);
            a = UnitReader.read(new Tokenizer().tokenize(exact.a().text()), vocabulary);
            b = UnitReader.read(new Tokenizer().tokenize(exact.b().text()), vocabulary);
            telling = new TellingWords(a, b, lexicon);
        }

        Comparison chunked() {
            return exact.withLinks(exact.links().stream().map(this::chunked).toList());
        }

        private Link chunked(Link link) {
            List<Divergence> divergences = link.divergences();
            List<Divergence> chunks = new ArrayList<>();
            int at = 0;
            while (at < divergences.size()) {
                int end = chunkEnd(link, at);
                chunks.add(end == at + 1 ? divergences.get(at) : chunk(divergences.subList(at, end)));
                at = end;
            }
            return chunks.size() == divergences.size() ? link : new Link(link.id(), link.relation(), link.moved(), link.a(), link.b(), chunks);
        }

        /** Index after the last divergence that goes with the one at {@code first}. */
        private int chunkEnd(Link link, int first) {
            List<Divergence> divergences = link.divergences();
            int end = first + 1;
            if (!isWording(divergences.get(first))) {
                return end;
            }
            int chunkWords = words(divergences.get(first));
            for (int next = first + 1; next < divergences.size(); next++) {
                Divergence change = divergences.get(next);
                if (isWording(change)) {
                    if (isQuoted(change) != isQuoted(divergences.get(first)) || !isCoincidence(link, divergences.get(end - 1), change, chunkWords)) {
                        return end;
                    }
                    chunkWords += words(change);
                    end = next + 1;
                } else if (change.type() != DivergenceType.ORTHOGRAPHIC) {
                    return end;
                }
            }
            return end;
        }

        /** Whether what both versions have between two changes is there by coincidence. */
        private boolean isCoincidence(Link link, Divergence before, Divergence after, int chunkWords) {
            Span gapA = new Span(before.a().end(), after.a().start());
            Span gapB = new Span(before.b().end(), after.b().start());
            if (!liesInOne(link.a(), gapA) || !liesInOne(link.b(), gapB) || hasMark(Side.A, gapA) || hasMark(Side.B, gapB)) {
                return false;
            }
            int words = Math.max(count(a, gapA), count(b, gapB));
            return words <= size.mostWords() && words <= size.outweighed(chunkWords, words(after)) && isPlain(a, gapA) && isPlain(b, gapB);
        }

        private boolean isPlain(Units units, Span gap) {
            for (int unit = firstTouching(units, gap); unit < units.size() && units.start(unit) < gap.end(); unit++) {
                if (telling.holds(units, unit) || size.particlesOnly() && units.lexeme(unit).isContent()) {
                    return false;
                }
            }
            return true;
        }

        private boolean hasMark(Side side, Span gap) {
            return gap.of(exact.article(side).text()).codePoints()
                    .anyMatch(point -> !Character.isLetterOrDigit(point) && !Characters.isSpace(point)
                            && !Characters.isTatweelOrMark(point) && !Characters.isJoiner(point));
        }

        private int words(Divergence change) {
            return Math.max(count(a, change.a()), count(b, change.b()));
        }

        private static int count(Units units, Span span) {
            int count = 0;
            for (int unit = firstTouching(units, span); unit < units.size() && units.start(unit) < span.end(); unit++) {
                count++;
            }
            return count;
        }

        /** The first unit that ends behind the span's start: the one that a proclitic was cut off from is among them. */
        private static int firstTouching(Units units, Span span) {
            int unit = units.firstFrom(span.start());
            return unit > 0 && units.end(unit - 1) > span.start() ? unit - 1 : unit;
        }

        private Divergence chunk(List<Divergence> parts) {
            Divergence heaviest = parts.get(0);
            for (Divergence part : parts) {
                int order = part.significance().compareTo(heaviest.significance());
                if (order < 0 || order == 0 && words(part) > words(heaviest)) {
                    heaviest = part;
                }
            }
            Reason reason = Reason.of("chunk", String.valueOf(parts.size()), shown(Side.A, heaviest), shown(Side.B, heaviest));
            return new Divergence(covering(parts, Side.A), covering(parts, Side.B), heaviest.type(), heaviest.significance(), reason);
        }

        private String shown(Side side, Divergence divergence) {
            return divergence.on(side).isEmpty() ? "–" : divergence.on(side).of(exact.article(side).text());
        }

        /** From the first change to the last; the space behind an insertion's empty place is left outside. */
        private Span covering(List<Divergence> parts, Side side) {
            String text = exact.article(side).text();
            int start = parts.get(0).on(side).start();
            int end = parts.get(parts.size() - 1).on(side).end();
            while (start < end && Characters.isSpace(text.charAt(start))) {
                start++;
            }
            return new Span(start, end);
        }
    }

    private static boolean isWording(Divergence divergence) {
        return divergence.significance() != Significance.COSMETIC && WORDING.contains(divergence.type()) || isQuoted(divergence);
    }

    /** Whether words inside a quotation changed; a mark of quotation is no wording. */
    private static boolean isQuoted(Divergence divergence) {
        return divergence.reason().rule().startsWith("quotation.word");
    }

    private static boolean liesInOne(List<Span> spans, Span gap) {
        return spans.stream().anyMatch(span -> span.contains(gap));
    }
}
