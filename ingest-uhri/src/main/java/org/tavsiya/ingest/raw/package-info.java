/** A record as the source wrote it, whatever the file format; not part of the public interface. */
package org.tavsiya.ingest.raw;
