package org.muqabala.benchmarks;

import org.muqabala.core.text.Article;

/**
 * Two made-up versions of a text.
 *
 * @param a the older
 * @param b the newer
 */
record TextPair(String a, String b) {

    Article older() {
        return Article.typed("a", a);
    }

    Article newer() {
        return Article.typed("b", b);
    }
}
