/** Tables as text: the list to fill in, and what UPR Info exports. */
package org.tavsiya.ingest.csv;
