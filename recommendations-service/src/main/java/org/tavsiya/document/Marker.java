package org.tavsiya.document;

import org.tavsiya.vocabulary.Word;

/**
 * Something that happened, to be marked on a chart over time.
 *
 * @param body that it is of, or null for what is of several
 * @param symbol of the document it is about, or null
 * @param scheme of a grade, with {@code code}; else null
 * @param what name of a law; else null, and the kind says it
 */
public record Marker(
        Dating dated, MarkerKind kind, String body, String symbol, String scheme, String code, Word what) {}
