/**
 * The embedded translation memory: Lucene keeps the sentences and finds candidates, our own comparison of words ranks them. Nothing else
 * of the program knows of Lucene.
 */
package org.muqabala.translation.memory;
