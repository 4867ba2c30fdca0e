/** UHRI's JSON export, element by element; not part of the public interface. */
package org.tavsiya.ingest.json;
