/**
 * What the program knows of words: verbs of saying and their strength, particles, negation, dates, numbers, titles, names, places,
 * what may stand for what and what a desk keeps apart. The lists are text files beside the classes, so that a linguist can mend them without reading code.
 */
package org.muqabala.core.lexicon;
