/** Turns a raw record into a {@link org.tavsiya.ingest.SourceRecord}: labels folded, text made plain, facts parsed out of it; not part of the public interface. */
package org.tavsiya.ingest.clean;
