package org.tavsiya.paper;

/** The table of contents: headings down to a level, with their pages. */
public record ContentsBlock(int levels) implements Block {}
