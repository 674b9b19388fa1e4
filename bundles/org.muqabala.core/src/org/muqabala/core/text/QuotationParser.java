package org.muqabala.core.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds quotations by their marks, whatever their family, nested or mixed. Quotations may run over sentences but not over
 * blocks. An apostrophe between letters opens nothing, nor does a single mark that nothing closes. The English pair {@code “ ”} is
 * also met as two closing marks after a clitic ({@code فـ”الولايات}), so inside a family an open mark is told from a closing one by
 * its surroundings. No one quotes deeper than a few levels: where more marks stand open, a further one opens nothing.
 */
public final class QuotationParser {

    /** Most quotations that stand open at once. */
    private static final int DEEPEST = 8;

    private enum Family {
        GUILLEMETS, DOUBLE, STRAIGHT, SINGLE
    }

    private record Open(Span mark, Family family) {
    }

    /**
     * The quotations of the article, in the order of their opening marks.
     *
     * @param tokens the article's tokens: most of them cannot hold such a mark
     */
    public List<Quotation> quotations(Article article, Tokens tokens) {
        List<Quotation> found = new ArrayList<>();
        article.blocks().forEach(block -> parse(tokens, block.span(), found));
        found.sort(Comparator.comparing(Quotation::open));
        return found;
    }

    private void parse(Tokens tokens, Span block, List<Quotation> found) {
        Deque<Open> open = new ArrayDeque<>();
        for (int token = tokens.at(block.start()); token < tokens.size() && tokens.start(token) < block.end(); token++) {
            if (!tokens.isPlainWord(token) && tokens.kind(token) != TokenKind.SPACE) {
                int end = Math.min(block.end(), tokens.end(token));
                for (int i = Math.max(block.start(), tokens.start(token)); i < end; i++) {
                    read(tokens.text(), i, block, open, found);
                }
            }
        }
        while (!open.isEmpty()) {
            Open unclosed = open.pop();
            if (unclosed.family() != Family.SINGLE) {
                found.add(new Quotation(unclosed.mark(), Span.at(block.end()), open.size()));
            }
        }
    }

    private static void read(String text, int at, Span block, Deque<Open> open, List<Quotation> found) {
        Family family = family(text, at);
        if (family == null) {
            return;
        }
        Span mark = new Span(at, at + 1);
        if (closes(text, at, family, open)) {
            while (open.peek().family() != family) {
                open.pop();
            }
            found.add(new Quotation(open.pop().mark(), mark, open.size()));
        } else if (open.size() < DEEPEST && mayOpen(text, at, block)) {
            open.push(new Open(mark, family));
        }
    }

    private static boolean closes(String text, int at, Family family, Deque<Open> open) {
        boolean inside = open.stream().anyMatch(mark -> mark.family() == family);
        if (!inside || text.charAt(at) == '«') {
            return false;
        }
        return family != Family.SINGLE || at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean mayOpen(String text, int at, Span block) {
        char mark = text.charAt(at);
        boolean before = at > block.start() && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < block.end() && !Characters.isSpace(text.charAt(at + 1));
        return mark == '«' || mark == '“' || mark == '„' || after && (!before || mark != '\'' && mark != '’');
    }

    private static Family family(String text, int at) {
        return switch (text.charAt(at)) {
            case '«', '»', '‹', '›' -> Family.GUILLEMETS;
            case '“', '”', '„', '‟' -> Family.DOUBLE;
            case '"' -> Family.STRAIGHT;
            case '\'', '‘', '’', '‚' -> isApostrophe(text, at) ? null : Family.SINGLE;
            default -> null;
        };
    }

    private static boolean isApostrophe(String text, int at) {
        return at > 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
