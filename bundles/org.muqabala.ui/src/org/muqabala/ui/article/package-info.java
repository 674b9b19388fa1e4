/**
 * The editor for articles that are plain text: the platform's text editor, set for reading and for paragraphs of either
 * direction.
 */
package org.muqabala.ui.article;
