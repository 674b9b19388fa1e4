/**
 * OpenDocument texts: the package or the one flat file, the styles, the story that flows through it, and the tracked changes, whose
 * deleted words stand apart and are put back where they were for the original version.
 */
package org.muqabala.reader.opendocument;
