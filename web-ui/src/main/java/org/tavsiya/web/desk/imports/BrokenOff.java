package org.tavsiya.web.desk.imports;

import java.time.Instant;

/**
 * A file that is being received. The note of it stays on the disk when the application dies meanwhile, and says after the next start that
 * somebody's file did not arrive.
 *
 * @param by account id
 * @param bytes as announced
 */
record BrokenOff(String id, String by, long bytes, Instant at) {}
