/** UHRI's two Excel exports, row by row, with the defences an untrusted archive needs. */
package org.tavsiya.ingest.xlsx;
