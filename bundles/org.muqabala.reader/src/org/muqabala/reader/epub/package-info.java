/** Books and long reads as EPUB, 2 and 3. */
package org.muqabala.reader.epub;
