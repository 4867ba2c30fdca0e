/** OHCHR's thematic lists of the Universal Periodic Review as Word documents, whichever generation of their layout. */
package org.tavsiya.ingest.word;
