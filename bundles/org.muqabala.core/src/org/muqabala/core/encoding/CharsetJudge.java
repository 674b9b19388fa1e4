package org.muqabala.core.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges in which character set bytes are written. Every candidate reads the bytes; the reading that is cheapest to write down
 * ({@link WritingCost}) is the likeliest. A declaration makes its candidate cheaper by a fixed sum, so that it decides between
 * readings that are nearly as good and loses against one that is better.
 */
public final class CharsetJudge {

    /** What a right guess by a declaration is worth, in bits: about two letters' worth of evidence. */
    private static final double DECLARED = 9;
    /** What bytes that are no characters cost when they stand outside of the sample. */
    private static final double BROKEN = 40;
    /** Neighbouring characters are not independent, so that costs exaggerate: divided by this they become odds. */
    private static final double EXAGGERATION = 4;
    private static final double MOST_CONFIDENT = 0.99;
    /** From which confidence on a judgement is better than an error that names the usual character set. */
    private static final double SURE_ENOUGH = 0.5;
    /** So few letters beside Latin ones fit many character sets: the reading may well be right, and is not to be called certain. */
    private static final int FEW = 2;
    private static final double CONFIDENT_OF_FEW = 0.6;
    /** Bits a byte up to which characters beyond ASCII look written, and from which on they look thrown: eight is pure chance. */
    private static final double WRITTEN = 6.5;
    private static final double THROWN = 8;
    /** What a character that any two bytes make costs more in UTF-16 without a byte order mark. */
    private static final double STRANGE = 10;
    private static final double MIRRORED = 5;
    private static final int PIECE = 8192;

    /** The character sets that are always tried, and what each costs for being less common, in bits. */
    private static final Map<Charset, Double> TRIED = tried();

    private CharsetJudge() {
    }

    /**
     * The character sets that the bytes may be written in, likeliest first. A byte order mark settles the matter and gives one
     * candidate. Plain ASCII is UTF-8.
     *
     * @param declared the name that a page, mail or catalogue gives; a name that nobody knows counts as none
     */
    public static List<CharsetCandidate> rank(byte[] bytes, Optional<String> declared) {
        Optional<Charset> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return List.of(new CharsetCandidate(mark.get(), 1, !decodes(bytes, mark.get())));
        }
        byte[] sample = ByteSample.of(bytes);
        if (sample.length == 0) {
            return List.of(new CharsetCandidate(StandardCharsets.UTF_8, MOST_CONFIDENT, false));
        }
        Optional<Charset> named = declared.flatMap(KnownCharsets::named).map(CharsetJudge::asPagesMeanIt);
        Map<Charset, Double> tried = new LinkedHashMap<>(TRIED);
        named.ifPresent(charset -> tried.putIfAbsent(charset, 6.0));
        List<Reading> readings = new ArrayList<>();
        tried.forEach((charset, rarity) -> {
            double discount = named.filter(charset::equals).isPresent() ? DECLARED : 0;
            readings.add(reading(bytes, sample, charset, rarity - discount));
        });
        return ranked(readings);
    }

    /**
     * The likeliest character set, if it is likely enough to be used without asking and all bytes are characters in it.
     *
     * @param bytes the whole text; one that is cut inside of a character counts as broken
     * @param declared the name that a page, mail or catalogue gives; a name that nobody knows counts as none
     */
    public static Optional<CharsetCandidate> sure(byte[] bytes, Optional<String> declared) {
        return Optional.of(rank(bytes, declared).get(0)).filter(likeliest -> likeliest.confidence() >= SURE_ENOUGH && !likeliest.broken());
    }

    private record Reading(Charset charset, String text, double cost, double written, double most, boolean broken) {
    }

    private static Reading reading(byte[] bytes, byte[] sample, Charset charset, double prior) {
        boolean broken = !decodes(bytes, charset);
        String read = new String(sample, charset);
        // of a text that is whole only the sample's cuts are broken
        String text = broken ? read : read.replace("\uFFFD", "");
        WritingCost cost = WritingCost.of(text);
        double strange = STRANGE * strangePairs(text, charset) + MIRRORED * mirroredMarks(sample, charset);
        double bitsPerByte = (cost.bitsBeyondAscii() + strange) / Math.max(1, bytesBeyondAscii(text, sample.length, charset));
        double written = Math.clamp((THROWN - bitsPerByte) / (THROWN - WRITTEN), 0, 1);
        double most = charset.name().startsWith("UTF-") || !isFewBesideLatin(sample) ? MOST_CONFIDENT : CONFIDENT_OF_FEW;
        return new Reading(charset, text, cost.bits() + strange + prior + (broken ? BROKEN : 0), written, most, broken);
    }

    /** Whether all that tells one character set from another is a letter or two in a Latin word, as in "café". */
    private static boolean isFewBesideLatin(byte[] sample) {
        int beyond = 0;
        boolean besideLatin = false;
        for (int i = 0; i < sample.length && beyond <= FEW; i++) {
            if (sample[i] < 0) {
                beyond++;
                besideLatin |= i > 0 && isLatin(sample[i - 1]) || i + 1 < sample.length && isLatin(sample[i + 1]);
            }
        }
        return besideLatin && beyond <= FEW;
    }

    private static boolean isLatin(byte letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    /** Characters that any two bytes make, such as Chinese ones out of mark-up: text without a byte order mark is rarely of that kind. */
    private static long strangePairs(String text, Charset charset) {
        return charset.name().startsWith("UTF-16") ? text.chars().filter(c -> c >= 0x0700 && (c < 0x2000 || c > 0x206F)).count() : 0;
    }

    /** Bytes of the upper half that MacArabic reads as the right-to-left twins of ASCII marks: seldom are there many. */
    private static long mirroredMarks(byte[] sample, Charset charset) {
        if (!charset.name().equals("x-MacArabic")) {
            return 0;
        }
        String marks = new String(sample, charset);
        long mirrored = 0;
        for (int i = 0; i < sample.length; i++) {
            mirrored += sample[i] < 0 && marks.charAt(i) > ' ' && marks.charAt(i) < 0x80 && ".-".indexOf(marks.charAt(i)) < 0 ? 1 : 0;
        }
        return mirrored;
    }

    private static long bytesBeyondAscii(String text, int bytes, Charset charset) {
        int width = charset.name().startsWith("UTF-16") ? 2 : charset.name().startsWith("UTF-32") ? 4 : 1;
        return bytes - width * text.chars().filter(c -> c < 0x80 && (c >= ' ' || c >= '\t' && c <= '\r')).count();
    }

    private static List<CharsetCandidate> ranked(List<Reading> readings) {
        readings.sort(Comparator.comparingDouble(Reading::cost));
        double least = readings.get(0).cost();
        // readings that give the same text do not compete
        Map<String, Double> oddsOfText = new HashMap<>();
        readings.forEach(reading -> oddsOfText.merge(reading.text(), odds(reading, least), Math::max));
        double sum = oddsOfText.values().stream().mapToDouble(Double::doubleValue).sum();
        return readings.stream().map(reading -> {
            double share = odds(reading, least) / sum;
            return new CharsetCandidate(reading.charset(), Math.min(reading.most(), share * reading.written()), reading.broken());
        }).toList();
    }

    private static double odds(Reading reading, double least) {
        return Math.pow(2, (least - reading.cost()) / EXAGGERATION);
    }

    /** What pages call Latin-1 is written on Windows; a UTF-16 without a byte order is judged by both. */
    private static Charset asPagesMeanIt(Charset declared) {
        return switch (declared.name()) {
            case "ISO-8859-1", "US-ASCII" -> Charset.forName("windows-1252");
            case "UTF-16" -> StandardCharsets.UTF_16LE;
            case "UTF-32" -> Charset.forName("UTF-32LE");
            default -> declared;
        };
    }

    /** Whether all bytes are characters. */
    private static boolean decodes(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(PIECE);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return !result.isError();
    }

    private static Map<Charset, Double> tried() {
        Map<Charset, Double> tried = new LinkedHashMap<>();
        tried.put(StandardCharsets.UTF_8, 0.0);
        tried.put(known("windows-1256"), 2.0);
        tried.put(known("ISO-8859-6"), 4.0);
        tried.put(known("windows-1252"), 4.0);
        for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            tried.put(known(name), 6.0);
        }
        tried.put(known("CP720"), 8.0);
        tried.put(known("x-MacArabic"), 12.0);
        return tried;
    }

    private static Charset known(String name) {
        return KnownCharsets.named(name).orElseThrow(() -> new IllegalStateException(name));
    }
}
