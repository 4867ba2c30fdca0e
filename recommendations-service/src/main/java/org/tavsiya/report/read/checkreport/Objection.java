package org.tavsiya.report.read.checkreport;

/**
 * One thing that a check found.
 *
 * @param chapterId where it is mended; null where that is the report as a whole
 * @param blockId of a recommendation or a text, or null
 * @param words the place in the text, the missing part, the surplus of words: what varies; or null
 * @param detail kind of personal data, heading of a part; or null
 */
public record Objection(CheckKind kind, String chapterId, String blockId, String words, String detail) {}
