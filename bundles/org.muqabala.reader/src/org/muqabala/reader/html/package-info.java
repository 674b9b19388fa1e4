/**
 * Web pages. {@link org.muqabala.reader.html.PageWalker} turns a page into blocks of text in page order,
 * {@link org.muqabala.reader.html.ArticleBody} tells the article from what the site puts around it, and nothing is thrown away: what
 * is no article is handed on as furniture. What a page says of itself in its head is read by {@link org.muqabala.reader.html.PageFacts}.
 */
package org.muqabala.reader.html;
