package org.tavsiya.ingest.raw;

import org.tavsiya.ingest.Rejected;

/** What a format reader finds at one place of the file: a record, or why there is none. */
public sealed interface RawItem permits RawRecord, RawItem.Unreadable {

    record Unreadable(Rejected rejected) implements RawItem {}
}
