package org.tavsiya.ingest.xlsx;

/** A cell's content; whether Excel holds it as a number matters for dates. */
record Cell(String text, boolean number) {}
