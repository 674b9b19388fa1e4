package org.muqabala.exporters.docx;

/** Which divergences are written as tracked changes. */
public enum Changes {
    ALL,
    /** Where only the spelling or a mark differs, version B stands alone. */
    WITHOUT_COSMETIC,
    /** Version B stands alone. */
    NONE
}
