package org.muqabala.translation.exchange.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.muqabala.translation.exchange.xliff.InlineCode.Freedom;

/**
 * The codes of a segment's source, and what their signs do to its texts. A memory, a machine and most checks want the words alone.
 *
 * @param codes in the source's order
 */
public record InlineCodes(List<InlineCode> codes) {

    /** Those of a text that has none. */
    public static final InlineCodes NONE = new InlineCodes(List.of());

    /** Has no width, and no check takes it for a letter, a mark or a space. */
    private static final String FILLER = "\u2060";

    public InlineCodes {
        codes = List.copyOf(codes);
    }

    public boolean isEmpty() {
        return codes.isEmpty();
    }

    /** The text without signs; where one stood between two spaces, one space is left. */
    public String words(String text) {
        if (codes.isEmpty()) {
            return text;
        }
        String all = alternatives(codes);
        return text.replaceAll("(?<=\\s|^)(?:" + all + ")+\\s", "").replaceAll(all, "").strip();
    }

    /** The text with nothing to be seen in the place of its signs: every other character stands where it stood. */
    public String blanked(String text) {
        String blanked = text;
        for (InlineCode code : codes) {
            blanked = blanked.replace(code.sign(), FILLER.repeat(code.sign().length()));
        }
        return blanked;
    }

    /** A piece of a text that was {@link #blanked}, without what stands in the place of signs. */
    public static String unblanked(String piece) {
        return piece.replace(FILLER, "");
    }

    /** Those whose signs the text lacks. */
    public List<InlineCode> missing(String text) {
        return codes.stream().filter(code -> !text.contains(code.sign())).toList();
    }

    /**
     * A translation from elsewhere with the signs that it lacks: what stands before the source's first word before its own, all
     * else behind its last, where a translator sees that it has no place yet.
     *
     * @param words the translation
     * @param source whose codes these are
     */
    public String placed(String words, String source) {
        List<InlineCode> missing = missing(words);
        List<InlineCode> first = missing.stream().filter(code -> isFirst(code, source)).toList();
        return signs(first) + words + signs(missing.stream().filter(code -> !first.contains(code)).toList());
    }

    /** Whether no word of the source stands before the code. */
    public boolean isFirst(InlineCode code, String source) {
        int at = source.indexOf(code.sign());
        return at >= 0 && blanked(source).substring(0, at).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /**
     * A translation that nobody has finished with the signs behind it of all codes that the file takes no translation without.
     * Codes that stand in order go there together if they are not all there, or in another order.
     */
    String kept(String target) {
        List<InlineCode> ordered = codes.stream().filter(code -> code.freedom() == Freedom.IN_ORDER).toList();
        String kept = ordered.isEmpty() || inOrder(ordered, target) ? target : without(ordered, target);
        return kept + signs(missing(kept).stream().filter(InlineCode::isNeeded).toList());
    }

    private static boolean inOrder(List<InlineCode> ordered, String target) {
        List<String> found = new ArrayList<>();
        Pattern.compile(alternatives(ordered)).matcher(target).results().forEach(sign -> found.add(sign.group()));
        return found.equals(ordered.stream().map(InlineCode::sign).toList());
    }

    private static String without(List<InlineCode> unwanted, String text) {
        return text.replaceAll(alternatives(unwanted), "");
    }

    private static String alternatives(List<InlineCode> codes) {
        return codes.stream().map(code -> Pattern.quote(code.sign())).collect(Collectors.joining("|"));
    }

    private static String signs(List<InlineCode> codes) {
        return codes.stream().map(InlineCode::sign).collect(Collectors.joining());
    }
}
