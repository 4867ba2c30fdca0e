package org.tavsiya.ingest;

/** What the reader hands on for each source record, in file order: a clean record, why there is none, or that nobody asked for it. */
public sealed interface Item permits SourceRecord, Rejected, Item.FilteredOut {

    record FilteredOut() implements Item {}
}
