package org.tavsiya.ingest.raw;

import org.tavsiya.ingest.RejectionReason;

/** What a format reader finds at one place of the file. */
public sealed interface RawItem {

    /** 1-based position in the file. */
    long recordNumber();

    record Found(long recordNumber, RawRecord record) implements RawItem {}

    record Unreadable(long recordNumber, RejectionReason refusal, String reason, String raw) implements RawItem {}
}
