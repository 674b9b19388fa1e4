package org.muqabala.exporters.pdf;

/** What a part of a document is to a program that reads it aloud. */
public enum Role {
    TITLE("H1"),
    HEADING("H2"),
    SUBHEADING("H3"),
    TEXT("P"),
    SECTION("Sect"),
    TABLE("Table"),
    ROW("TR"),
    HEADER_CELL("TH"),
    CELL("TD");

    private final String tag;

    Role(String tag) {
        this.tag = tag;
    }

    /** The standard structure type. */
    String tag() {
        return tag;
    }
}
