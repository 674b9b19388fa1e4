/** Markdown: text that is its own mark-up, as the CommonMark standard and the tables in use with it understand it. */
package org.muqabala.reader.markdown;
