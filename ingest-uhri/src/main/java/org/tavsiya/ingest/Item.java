package org.tavsiya.ingest;

/** What the reader hands on, in file order; record numbers are 1-based positions in the file. */
public sealed interface Item {

    record Accepted(long recordNumber, SourceRecord record) implements Item {}

    record Refused(Rejected rejected) implements Item {}

    record FilteredOut(long recordNumber) implements Item {}
}
