/** UHRI's two Excel exports, row by row, with the defences an untrusted archive needs; not part of the public interface. */
package org.tavsiya.ingest.xlsx;
