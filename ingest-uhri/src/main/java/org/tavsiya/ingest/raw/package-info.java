/** A record as the source wrote it, whatever the file format. */
package org.tavsiya.ingest.raw;
