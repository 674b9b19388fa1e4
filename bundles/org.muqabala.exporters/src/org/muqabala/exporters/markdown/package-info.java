/**
 * A review as Markdown. {@link org.muqabala.exporters.markdown.MarkdownReview} writes it, {@link
 * org.muqabala.exporters.markdown.MarkdownText} keeps what articles and people say from being taken for marks.
 */
package org.muqabala.exporters.markdown;
