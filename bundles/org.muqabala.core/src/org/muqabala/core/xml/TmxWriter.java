package org.muqabala.core.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.muqabala.core.translation.TranslationUnit;

/** Writes TMX 1.4b unit by unit, so that a memory of any size can go out. */
public final class TmxWriter {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** Stands for languages that differ from unit to unit. */
    private static final String ALL = "*all*";

    private final XmlWriter xml;
    private final String sourceLanguage;
    private long written;

    /** What a unit is a translation of. */
    public enum Kind {
        SENTENCE, PHRASE;

        private String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is said of a unit beside its languages.
     *
     * @param id tells it from others; empty for none
     * @param kind of its source
     * @param created when it was made; {@link Instant#EPOCH} where nobody knows
     * @param note a remark; may be empty
     * @param state how far it has come, in the program's own words; may be empty
     * @param sent tells this very translation from others, when the file comes back; may be empty
     */
    public record About(String id, Kind kind, Instant created, String note, String state, String sent) {
    }

    /**
     * Begins a file.
     *
     * @param out flushed by {@link #finish}, never closed
     * @param sourceLanguage BCP 47 tag; empty if units have different ones
     * @param time when the file says that it was made
     */
    public TmxWriter(OutputStream out, String sourceLanguage, Instant time) throws IOException {
        this.sourceLanguage = sourceLanguage;
        xml = new XmlWriter(out);
        xml.open("tmx", "version", "1.4").line();
        xml.empty("header", "creationtool", "Muqabala", "creationtoolversion", "1", "segtype", "sentence", "o-tmf", "Muqabala", "adminlang", "en",
                "srclang", sourceLanguage.isEmpty() ? ALL : sourceLanguage, "datatype", "plaintext", "creationdate", SECONDS.format(time)).line();
        xml.open("body").line();
    }

    /** Writes a sentence that nothing else is known of. */
    public void write(TranslationUnit unit) throws IOException {
        write(unit, new About("", Kind.SENTENCE, unit.changed(), "", "", ""));
    }

    public void write(TranslationUnit unit, About about) throws IOException {
        String from = unit.sourceLanguage().toLanguageTag();
        xml.open("tu", "tuid", orNone(about.id), "segtype", about.kind.id(), "srclang", from.equals(sourceLanguage) ? null : from,
                "creationdate", date(about.created), "creationid", orNone(unit.author()), "changedate", date(unit.changed())).line();
        if (!about.note.isBlank()) {
            xml.element("note", about.note).line();
        }
        if (!about.state.isEmpty()) {
            xml.element("prop", about.state, "type", "x-muqabala-state").line();
        }
        if (!about.sent.isEmpty()) {
            xml.element("prop", about.sent, "type", "x-muqabala-sent").line();
        }
        xml.open("tuv", "xml:lang", from).element("seg", unit.source()).close().line();
        xml.open("tuv", "xml:lang", unit.targetLanguage().toLanguageTag()).element("seg", unit.target()).close().line();
        xml.close().line();
        written++;
    }

    private static String orNone(String value) {
        return value.isEmpty() ? null : value;
    }

    private static String date(Instant time) {
        return time.equals(Instant.EPOCH) ? null : SECONDS.format(time);
    }

    /** How many units were written. */
    public long written() {
        return written;
    }

    /**
     * Ends the file.
     *
     * @return how many characters XML cannot hold, so that others stand for them
     */
    public long finish() throws IOException {
        xml.finish();
        return xml.replaced();
    }
}
