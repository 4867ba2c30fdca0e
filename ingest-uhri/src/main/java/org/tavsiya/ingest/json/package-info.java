/** UHRI's JSON export, element by element. */
package org.tavsiya.ingest.json;
