/** Turns a raw record into a {@link org.tavsiya.ingest.SourceRecord}: labels folded, text made plain, facts parsed out of it. */
package org.tavsiya.ingest.clean;
