package org.tavsiya.ingest;

/**
 * A moment of an import.
 *
 * @param recordsRead source records read so far
 * @param bytesRead   bytes of the file read so far
 * @param totalBytes  size of the file
 * @param report      last answer of the target
 */
public record Advance(long recordsRead, long bytesRead, long totalBytes, Report report) {}
