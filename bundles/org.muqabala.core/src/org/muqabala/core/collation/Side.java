package org.muqabala.core.collation;

/** One of the two versions: {@code A} the older, {@code B} the newer. */
public enum Side {
    A, B;

    public Side other() {
        return this == A ? B : A;
    }
}
