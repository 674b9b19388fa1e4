package org.muqabala.core.xml;

import java.nio.charset.CharacterCodingException;

/** Bytes of a file are none of the encoding that it is said to be in. */
public final class OtherEncodingException extends CharacterCodingException {

    private static final long serialVersionUID = 1L;

    private final int line;

    OtherEncodingException(int line) {
        this.line = line;
    }

    /** In which the first such byte stands, counted from 1. */
    public int line() {
        return line;
    }

    @Override
    public String getMessage() {
        return "not in the encoding that it says in line " + line;
    }
}
