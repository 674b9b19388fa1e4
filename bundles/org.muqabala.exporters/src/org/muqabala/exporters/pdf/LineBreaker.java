package org.muqabala.exporters.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.muqabala.core.spi.Progress;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;

/** Breaks paragraphs into lines. A word too long for a line is cut, between letters. */
final class LineBreaker {

    /** Longer words are cut beforehand, so that shaping stays quick whatever a stranger wrote. */
    private static final int LONGEST = 64;
    private static final String REPLACEMENT = "\uFFFD";

    private final Typefaces faces;
    private final Shaper shaper;
    private final Progress progress;
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);

    LineBreaker(Typefaces faces, Shaper shaper, Progress progress) {
        this.faces = faces;
        this.shaper = shaper;
        this.progress = progress;
    }

    /** @param width room for each line, in points */
    List<Line> lines(Paragraph paragraph, double width) {
        if (paragraph.length() == 0) {
            return List.of();
        }
        List<Fragment> pieces = pieces(paragraph);
        List<Line> lines = new ArrayList<>();
        byte level = level(paragraph);
        List<Fragment> line = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Fragment piece = pieces.get(i);
            if (piece.kind() == Fragment.Kind.WORD && used + piece.width() > width) {
                int keep = lastBreak(line);
                if (keep == 0 && line.isEmpty()) {
                    Optional<Fragment[]> halves = cut(piece, width);
                    if (halves.isPresent()) {
                        pieces.set(i, halves.get()[0]);
                        pieces.add(i + 1, halves.get()[1]);
                        piece = halves.get()[0];
                    }
                } else {
                    int end = keep == 0 ? line.size() : keep;
                    lines.add(Line.of(line.subList(0, end), level));
                    progress.throwIfCancelled();
                    line = new ArrayList<>(line.subList(end, line.size()));
                    used = line.stream().mapToDouble(Fragment::width).sum();
                    i--;
                    continue;
                }
            }
            line.add(piece);
            used += piece.width();
            if (piece.kind() == Fragment.Kind.LINE_END) {
                lines.add(Line.of(line, level));
                line = new ArrayList<>();
                used = 0;
            }
        }
        if (!line.isEmpty()) {
            lines.add(Line.of(line, level));
        }
        return lines;
    }

    private static byte level(Paragraph paragraph) {
        return paragraph.isRightToLeft() ? Bidi.RTL : Bidi.LTR;
    }

    private static int lastBreak(List<Fragment> line) {
        int last = line.size();
        while (last > 0 && !line.get(last - 1).breaks()) {
            last--;
        }
        return last;
    }

    private List<Fragment> pieces(Paragraph paragraph) {
        String text = paragraph.text();
        Bidi bidi = new Bidi();
        bidi.setPara(text, level(paragraph), null);
        byte[] levels = bidi.getLevels();
        breaks.setText(text);
        List<Fragment> pieces = new ArrayList<>();
        int run = 0;
        int nextBreak = breaks.next();
        int at = 0;
        while (at < text.length()) {
            while (paragraph.runs().get(run).end() <= at) {
                run++;
            }
            while (nextBreak <= at) {
                nextBreak = breaks.next();
            }
            TextStyle style = paragraph.runs().get(run).style();
            int limit = Math.min(Math.min(paragraph.runs().get(run).end(), nextBreak), at + LONGEST);
            Fragment piece = piece(text, at, limit, levels, style, nextBreak);
            pieces.add(piece);
            at = piece.end();
        }
        return pieces;
    }

    private Fragment piece(String text, int start, int limit, byte[] levels, TextStyle style, int nextBreak) {
        int first = text.codePointAt(start);
        if (first == '\n') {
            return new Fragment(start, start + 1, levels[start], style, null, Fragment.Kind.LINE_END, true);
        }
        boolean space = isSpace(first);
        Optional<Typeface> face = space || isInvisible(first) ? faces.of(' ', style.bold()) : face(text, start, limit, style);
        int end = start + Character.charCount(first);
        while (end < limit && levels[end] == levels[start] && face.isPresent()) {
            int point = text.codePointAt(end);
            if (point == '\n' || isSpace(point) != space || !space && !isSame(face.get(), point, style)) {
                break;
            }
            end += Character.charCount(point);
        }
        String shown = face.isEmpty() ? REPLACEMENT : space ? " ".repeat(end - start) : text.substring(start, end);
        Typeface used = face.or(() -> faces.of(REPLACEMENT.codePointAt(0), false)).or(() -> faces.of(' ', false)).orElseThrow();
        return new Fragment(start, end, levels[start], style, shaper.shape(used, used.has(shown.codePointAt(0)) || face.isPresent() ? shown : "?",
                (levels[start] & 1) != 0), space ? Fragment.Kind.SPACE : Fragment.Kind.WORD, end == nextBreak);
    }

    /** Figures and signs are set in the font of the letters that they stand among. */
    private Optional<Typeface> face(String text, int start, int limit, TextStyle style) {
        int first = text.codePointAt(start);
        if (isCommon(first)) {
            Optional<Typeface> ofLetters = text.substring(start, limit).chars().takeWhile(c -> !isSpace(c)).filter(c -> Character.isLetter((char) c)).boxed()
                    .findFirst().flatMap(letter -> faces.of(letter, style.bold())).filter(face -> face.has(first));
            if (ofLetters.isPresent()) {
                return ofLetters;
            }
        }
        return faces.of(first, style.bold());
    }

    private static boolean isCommon(int point) {
        return point < 0x80 && !Character.isLetter(point);
    }

    private boolean isSame(Typeface face, int point, TextStyle style) {
        if (isInvisible(point) || (isCommon(point) || Character.getType(point) == Character.NON_SPACING_MARK) && face.has(point)) {
            return true;
        }
        return faces.of(point, style.bold()).filter(other -> other == face).isPresent();
    }

    private static boolean isSpace(int point) {
        return point == ' ' || point == '\t' || Character.isSpaceChar(point) || Character.isWhitespace(point) && point != '\n';
    }

    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT;
    }

    /** The longest beginning of a piece that has room, and the rest; empty if it cannot be cut. */
    private Optional<Fragment[]> cut(Fragment piece, double width) {
        String text = piece.word().text();
        int low = 0;
        for (int i = text.offsetByCodePoints(0, 1); i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            boolean fits = part(piece, 0, i, false).width() <= width;
            if (!fits && low > 0) {
                break;
            }
            low = i;
            if (!fits) {
                break;
            }
        }
        if (low == 0 || text.length() != piece.end() - piece.start()) {
            return Optional.empty();
        }
        return Optional.of(new Fragment[] {part(piece, 0, low, true), part(piece, low, text.length(), piece.breaks())});
    }

    private Fragment part(Fragment piece, int from, int to, boolean breaks) {
        return new Fragment(piece.start() + from, piece.start() + to, piece.level(), piece.style(),
                shaper.shape(piece.word().face(), piece.word().text().substring(from, to), piece.isRightToLeft()), piece.kind(), breaks);
    }
}
