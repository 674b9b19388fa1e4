/**
 * Which character set bytes are written in. {@link org.muqabala.core.encoding.CharsetJudge} reads the bytes in every character set
 * that Arabic newsrooms use and asks which reading is likely to be something that a person wrote; what a page or a mail declares is
 * a hint beside that, never a verdict. Character sets that a Java runtime may lack come with the program
 * ({@link org.muqabala.core.encoding.KnownCharsets}).
 */
package org.muqabala.core.encoding;
