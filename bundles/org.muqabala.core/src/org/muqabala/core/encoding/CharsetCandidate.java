package org.muqabala.core.encoding;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * A character set that bytes may be written in.
 *
 * @param charset the character set
 * @param confidence between 0 and 1: how likely it is against the others, and how likely it is that its text was written by a person
 *            at all; 1 only where a byte order mark says so
 * @param broken whether some of the bytes are no characters in it
 */
public record CharsetCandidate(Charset charset, double confidence, boolean broken) {

    public CharsetCandidate {
        Objects.requireNonNull(charset);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }
}
