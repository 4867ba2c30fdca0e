/** Reads what UHRI publishes into clean records and carries them, batch by batch, to whoever takes them in; offers {@link org.tavsiya.ingest.UhriSource} and {@link org.tavsiya.ingest.ImportLoop}. */
package org.tavsiya.ingest;
