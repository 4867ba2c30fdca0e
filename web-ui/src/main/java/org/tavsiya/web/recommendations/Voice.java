package org.tavsiya.web.recommendations;

import java.util.List;

/**
 * What one voice says of a recommendation, in plain words.
 *
 * @param words statement and reason
 * @param sources when and where it is said, and the evidence by title
 */
public record Voice(String who, String says, List<String> words, List<String> sources) {}
