package org.muqabala.translation.check;

import java.util.List;
import java.util.Optional;

import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;

/** A translation that ends otherwise than its source: without a full stop, or as no question. */
final class EndCheck implements SegmentCheck {

    private enum End {
        NONE, STOP, QUESTION, EXCLAMATION, ELLIPSIS, COLON
    }

    @Override
    public String id() {
        return "end";
    }

    @Override
    public List<SegmentProblem> problems(TranslatedText text) {
        End source = end(text.source());
        End target = end(text.target());
        if (source == target || isMatterOfStyle(source, target) || endsInAbbreviation(text)) {
            return List.of();
        }
        int mark = lastMark(text.target());
        Span place = target == End.NONE ? Span.at(placeOfMark(text.target())) : new Span(mark, mark + 1);
        String right = written(source, text);
        String key = source == End.NONE ? "end.added" : target == End.NONE ? "end.missing" : "end.different";
        return List.of(new SegmentProblem(id(), key, source == End.NONE ? List.of(place.of(text.target())) : List.of(right),
                Optional.empty(), Optional.of(place),
                List.of(new QuickFix(target == End.ELLIPSIS ? ellipsis(text.target(), mark) : place, right))));
    }

    /** An exclamation may become a statement, an ellipsis a stop. A colon before what follows may become either. */
    private static boolean isMatterOfStyle(End source, End target) {
        return source != End.NONE && target != End.NONE && source != End.QUESTION && target != End.QUESTION;
    }

    /** {@code U.S.}: the mark belongs to the word. */
    private static boolean endsInAbbreviation(TranslatedText text) {
        return end(text.source()) == End.NONE && text.target().strip()
                .matches("(?s).*\\b(?:\\p{L}\\.){2,9}|(?s).*\\b(?:etc|Inc|Co|Ltd|Jr|Sr|No|p\\.m|a\\.m)\\.");
    }

    private static End end(String text) {
        int mark = lastMark(text);
        if (mark < 0) {
            return End.NONE;
        }
        return switch (text.charAt(mark)) {
            case '.', '۔', '。', '।' -> text.startsWith("..", Math.max(0, mark - 1)) ? End.ELLIPSIS : End.STOP;
            case '?', '؟', '？' -> End.QUESTION;
            case '!', '！' -> End.EXCLAMATION;
            case '…' -> End.ELLIPSIS;
            case ':', '：' -> End.COLON;
            default -> End.NONE;
        };
    }

    /** The last character that is no space, quotation mark or bracket; -1 if it is none that ends a sentence. */
    private static int lastMark(String text) {
        int at = lastOfSentence(text);
        boolean mark = at >= 0 && (Characters.isTerminator(text.charAt(at)) || ":：。।？！".indexOf(text.charAt(at)) >= 0);
        return mark ? at : -1;
    }

    private static int lastOfSentence(String text) {
        int at = text.length() - 1;
        while (at >= 0 && (Characters.isSpace(text.charAt(at)) || Characters.isQuote(text.charAt(at))
                || ")]}".indexOf(text.charAt(at)) >= 0 || Characters.isJoiner(text.charAt(at)))) {
            at--;
        }
        return at;
    }

    /** Where a mark is put in: never behind a space. */
    private static int placeOfMark(String text) {
        return text.stripTrailing().length();
    }

    private static Span ellipsis(String text, int last) {
        int start = last;
        while (start > 0 && text.charAt(start - 1) == '.') {
            start--;
        }
        return new Span(start, last + 1);
    }

    private static String written(End end, TranslatedText text) {
        boolean arabic = text.isInto("ar") || text.isInto("fa") || text.isInto("ur");
        return switch (end) {
            case NONE -> "";
            case STOP -> ".";
            case QUESTION -> arabic ? "؟" : "?";
            case EXCLAMATION -> "!";
            case ELLIPSIS -> "…";
            case COLON -> ":";
        };
    }
}
