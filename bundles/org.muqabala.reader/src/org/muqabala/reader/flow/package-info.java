/**
 * A text that flows: the one shape into which the formats of word processors are read. A {@link org.muqabala.reader.flow.Flow} is told
 * what comes (a paragraph opens, words, a paragraph closes, a row, a text box, a note, a comment begins) and makes of it the passages
 * in reading order, the comments at their words.
 */
package org.muqabala.reader.flow;
