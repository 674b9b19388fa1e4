package org.muqabala.ui.review;

import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.muqabala.core.text.Span;
import org.muqabala.ui.reading.Encodings;
import org.muqabala.ui.reading.LineEnds;

/**
 * What the markers of one version stand on.
 *
 * @param resource a file
 * @param text of the file, as far as places of the version are places in it; empty if they are not
 */
record MarkedVersion(IResource resource, Optional<LineEnds> text) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int LONGEST_LETTER = 4;

    /** A file in which no place of the version is known. */
    static MarkedVersion withoutPlaces(IResource resource) {
        return new MarkedVersion(resource, Optional.empty());
    }

    /** An article that is collated, which may have been edited since it was saved. */
    static MarkedVersion collated(IFile file, String version) {
        return Encodings.isTextNamed(file) ? new MarkedVersion(file, reading(file, version).or(() -> Optional.of(LineEnds.of(version))))
                : withoutPlaces(file);
    }

    /** An article that a copy was made of; empty if it is no text file, gone, or does not read as the copy does. */
    static Optional<MarkedVersion> copied(IFile file, String version) {
        return Encodings.isTextNamed(file) ? reading(file, version).map(text -> new MarkedVersion(file, Optional.of(text))) : Optional.empty();
    }

    /** Where a place of the version stands in the file. */
    Optional<Span> place(Span span) {
        return text.map(known -> new Span(known.original(span.start()), known.original(span.end())));
    }

    /** Four bytes a letter, a line break of two letters for one of the version: what is longer than that says something else, and may be of any length. */
    private static boolean mayRead(IFile file, String version) throws CoreException {
        long length = EFS.getStore(file.getLocationURI()).fetchInfo().getLength();
        return length <= LONGEST_LETTER * (BYTE_ORDER_MARK.length() + 2L * version.length());
    }

    /** The text of a file, if it reads as the version does. */
    private static Optional<LineEnds> reading(IFile file, String version) {
        try {
            String text = file.isAccessible() && mayRead(file, version) ? file.readString() : "";
            LineEnds ends = LineEnds.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
            return Optional.of(ends).filter(read -> read.plain().equals(version));
        } catch (CoreException e) {
            // whatever is in the way: nothing is known of the file then, and nothing is lost but its marks
            return Optional.empty();
        }
    }
}
