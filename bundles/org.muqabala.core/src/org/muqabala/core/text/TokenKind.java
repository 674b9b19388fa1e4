package org.muqabala.core.text;

/** What a token is made of. */
public enum TokenKind {
    /** Letters with the marks, tatweel and joiners between them; a clitic and its quotation mark belong to the word. */
    WORD,
    /** Digits of any script with their separators and per cent sign. */
    NUMBER,
    /** An address: URL, e-mail address, handle or hash tag. */
    ADDRESS,
    /** One punctuation mark or symbol, or an emoji with all its parts. */
    MARK,
    /** A run of white space or line breaks. */
    SPACE;

    /** Whether the token carries content that versions are aligned by. */
    public boolean isContent() {
        return this == WORD || this == NUMBER || this == ADDRESS;
    }
}
