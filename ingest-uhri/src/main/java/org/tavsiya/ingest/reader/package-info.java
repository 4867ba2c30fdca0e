/** The way from a file, or from what was kept of a record, to clean records: {@link org.tavsiya.ingest.reader.UhriSource}. */
package org.tavsiya.ingest.reader;
