package org.muqabala.translation.machine;

import java.io.IOException;

/** An answer went on beyond what any answer needs. */
final class EndlessAnswerException extends IOException {

    private static final long serialVersionUID = 1L;
}
