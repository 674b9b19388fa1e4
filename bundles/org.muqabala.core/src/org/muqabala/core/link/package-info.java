/**
 * Which sentences of two versions come from the same text, in whatever order: candidates by shared rare words, their best common
 * stretch by local alignment, a test that it cannot be chance, and the ends of each link at the borders of clauses.
 * What was rewritten beyond any common stretch is found by kinship of words: forms of a lemma, synonyms, equal values.
 */
package org.muqabala.core.link;
