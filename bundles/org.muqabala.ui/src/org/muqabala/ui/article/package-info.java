/**
 * The editor for articles that are plain text: the platform's text editor, set for reading and for paragraphs of either
 * direction. {@link org.muqabala.ui.article.TextJournals} keeps what is typed into articles safe until it is saved.
 */
package org.muqabala.ui.article;
