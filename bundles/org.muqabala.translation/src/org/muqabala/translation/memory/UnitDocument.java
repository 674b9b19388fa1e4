package org.muqabala.translation.memory;

import java.time.Instant;
import java.util.Locale;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.translation.TranslationUnit;

/** A translation unit as the index holds it. */
final class UnitDocument {

    static final String ID = "id";
    static final String LANGUAGES = "languages";
    static final String FOLDED = "folded";
    static final String SOURCE_WORDS = "source-words";
    static final String TARGET_WORDS = "target-words";
    static final String SOURCE = "source";
    static final String TARGET = "target";
    private static final String SOURCE_LANGUAGE = "source-language";
    private static final String TARGET_LANGUAGE = "target-language";
    private static final String AUTHOR = "author";
    private static final String CHANGED = "changed";

    private UnitDocument() {
    }

    static Document of(TranslationUnit given) {
        TranslationUnit unit = sound(given);
        Document document = new Document();
        document.add(new StringField(ID, id(unit).text(), Field.Store.NO));
        document.add(new StringField(LANGUAGES, languages(unit.sourceLanguage(), unit.targetLanguage()), Field.Store.NO));
        document.add(new StringField(FOLDED, folded(unit.source()), Field.Store.NO));
        document.add(new TextField(SOURCE_WORDS, new FormStream(WordForms.kept(unit.source()))));
        document.add(new TextField(TARGET_WORDS, new FormStream(WordForms.kept(unit.target()))));
        document.add(new StoredField(SOURCE, unit.source()));
        document.add(new StoredField(TARGET, unit.target()));
        document.add(new StoredField(SOURCE_LANGUAGE, unit.sourceLanguage().toLanguageTag()));
        document.add(new StoredField(TARGET_LANGUAGE, unit.targetLanguage().toLanguageTag()));
        document.add(new StoredField(AUTHOR, unit.author()));
        document.add(new StoredField(CHANGED, unit.changed().toEpochMilli()));
        return document;
    }

    static TranslationUnit unit(Document document) {
        return new TranslationUnit(Locale.forLanguageTag(document.get(SOURCE_LANGUAGE)), Locale.forLanguageTag(document.get(TARGET_LANGUAGE)),
                document.get(SOURCE), document.get(TARGET), document.get(AUTHOR), Instant.ofEpochMilli(document.getField(CHANGED).numericValue().longValue()));
    }

    /** The unit as it is kept: with text that every index and database takes. */
    static TranslationUnit sound(TranslationUnit unit) {
        return new TranslationUnit(unit.sourceLanguage(), unit.targetLanguage(), sound(unit.source()), sound(unit.target()), sound(unit.author()), unit.changed());
    }

    /** NUL is no character to PostgreSQL, half a surrogate pair none to UTF-8. */
    static String sound(String text) {
        if (text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder sound = new StringBuilder(text.length());
        text.codePoints().forEach(c -> sound.appendCodePoint(c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c));
        return sound.toString();
    }

    /** What tells a unit from every other; one with the same id replaces it. */
    static Term id(TranslationUnit given) {
        TranslationUnit unit = sound(given);
        String languages = languages(unit.sourceLanguage(), unit.targetLanguage());
        return new Term(ID, Sha256.of(languages + "\n" + unit.source() + "\n\n" + unit.target()).hex());
    }

    /** Languages match by what is spoken: a memory of {@code ar-SY} serves {@code ar}. */
    static String languages(Locale source, Locale target) {
        return source.getLanguage() + " " + target.getLanguage();
    }

    /** The folded words of a sentence as one short term. */
    static String folded(String sentence) {
        return Sha256.of(FoldedWords.of(sentence).joined()).hex();
    }
}
