/**
 * Zip archives in memory, as DOCX, ODT and EPUB files are: listed and unpacked within limits, so that a small file cannot become
 * a large one. Nothing is ever written to a disk.
 */
package org.muqabala.reader.archive;
