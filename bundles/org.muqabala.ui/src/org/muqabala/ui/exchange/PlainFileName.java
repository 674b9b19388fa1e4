package org.muqabala.ui.exchange;

/** Makes a file's name of a comparison's: what a file system takes for something else, or nobody sees, is left out. */
final class PlainFileName {

    private PlainFileName() {
    }

    /** @param name what a comparison is called, such as {@code story: original ↔ final} */
    static String of(String name) {
        return name.replace('↔', '–').replaceAll("[\\p{Cc}\\p{Cf}\\\\/*?\"<>|]", "").replaceAll("\\s*:\\s*", " – ").strip();
    }
}
