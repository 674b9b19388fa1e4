/**
 * What the program says to the process that reads other people's files, and what that process answers: both are of one build, so
 * that there is no version to negotiate. The program asks with a {@link org.muqabala.core.wire.ReadRequest} and the file's bytes, the
 * reader answers with a {@link org.muqabala.core.wire.ReadAnswer}. Every length is checked before memory is taken for it: the reader
 * holds strangers' files, and what comes from it is believed no more than they are.
 */
package org.muqabala.core.wire;
