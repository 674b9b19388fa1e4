/**
 * The program that reads other people's files, in a process of its own with a small heap and a flat class path: what breaks it,
 * hangs it or fills its memory costs one message and no work. It gets a file, finds the {@link org.muqabala.reader.Format} that
 * takes it on, and answers with a {@link org.muqabala.reader.FoundArticle}. It opens no network, runs no macro and writes no file.
 */
package org.muqabala.reader;
