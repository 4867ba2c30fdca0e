/**
 * The words of an import: a clean record, what became of it, and the loop that carries records batch by batch to whoever takes them in.
 * Every room below looks up to these; {@code reader} makes the records.
 */
package org.tavsiya.ingest;
