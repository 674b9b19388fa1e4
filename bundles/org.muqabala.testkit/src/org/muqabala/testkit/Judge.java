package org.muqabala.testkit;

/**
 * Programs of others that tests ask whether the product's work is right. Where one is not installed, its tests are skipped; unless the
 * environment variable {@code MUQABALA_JUDGES} says {@code all}: then a missing one is a failure.
 */
public final class Judge {

    private static final String VARIABLE = "MUQABALA_JUDGES";

    private Judge() {
    }

    /**
     * Says whether a judge was found.
     *
     * @param name what is to be installed
     * @return {@code found}
     * @throws AssertionError if it was not, and all must be there
     */
    public static boolean isThere(boolean found, String name) {
        return isThere(found, name, System.getenv(VARIABLE));
    }

    static boolean isThere(boolean found, String name, String wanted) {
        if (!found && "all".equals(wanted)) {
            throw new AssertionError(name + " is not on this machine, and " + VARIABLE + "=all wants every judge");
        }
        return found;
    }
}
