package org.muqabala.ui.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a crash left over.
 *
 * @param journals those in which work is found
 * @param unreadable why others cannot be looked into, each of which stays where it is
 */
public record LeftWork(List<Path> journals, List<IOException> unreadable) {

    public boolean isNothing() {
        return journals.isEmpty() && unreadable.isEmpty();
    }
}
