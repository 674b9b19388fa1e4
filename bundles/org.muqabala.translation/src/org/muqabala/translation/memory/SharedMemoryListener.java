package org.muqabala.translation.memory;

/** Told when the desk's shared memory goes and comes back. Called on whatever thread notices. */
public interface SharedMemoryListener {

    /** The shared memory cannot be used; work goes on with this computer's own. Told once, until it is back. */
    void away(SharedMemoryException why);

    /** The shared memory is read, but does not take what is added; that stays with this computer. Told once for each opening of the memory. */
    void refused(SharedMemoryException why);

    /**
     * The shared memory is there again.
     *
     * @param sent how many translations it got that were added meanwhile
     */
    void back(long sent);
}
