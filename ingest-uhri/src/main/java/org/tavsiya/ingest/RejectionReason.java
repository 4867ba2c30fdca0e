package org.tavsiya.ingest;

/** Why a record cannot be taken in. The names are what {@link Rejected#reasonCode()} holds. */
public enum RejectionReason {
    /** The file ends inside this record, or before the list is closed. */
    TRUNCATED,
    /** The packed data is damaged from here on. */
    DAMAGED,
    /** An element of the list that is not an object. */
    NOT_AN_OBJECT,
    /** An object that is not valid JSON. */
    MALFORMED,
    /** An element longer than any record may be. */
    TOO_LARGE,
    /** Something follows the end of the list. */
    TRAILING_CONTENT,
    /** Neither an annotation id nor a symbol with a text: nothing to recognise the record by. */
    NO_IDENTITY
}
