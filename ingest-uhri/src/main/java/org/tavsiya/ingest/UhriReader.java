package org.tavsiya.ingest;

import java.io.Closeable;
import java.util.Iterator;

/**
 * Walks through a file once, in constant memory. Not safe for several threads.
 * Throws {@link java.io.UncheckedIOException} when the disk fails or an archive turns out to be hostile half-way;
 * a file that merely ends too early yields a last {@link Item.Refused} and ends normally.
 */
public interface UhriReader extends Iterator<Item>, Closeable {

    /** How far into the file, in bytes as they lie on disk; for XLSX an estimate by the share of the unpacked sheet. */
    long bytesRead();

    long totalBytes();

    /** {@code uhri-json}, {@code uhri-xlsx}, {@code ohchr-docx}, {@code upr-info} or {@code template}, packed or not. */
    String format();
}
