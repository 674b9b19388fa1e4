package org.muqabala.store.git;

/**
 * What came with a pull, counted in files. A pull is of a whole repository.
 *
 * @param ofReview files of the review
 * @param others files beside it
 */
public record Pulled(int ofReview, int others) {

    public static final Pulled NOTHING = new Pulled(0, 0);

    public boolean isNothing() {
        return ofReview == 0 && others == 0;
    }
}
