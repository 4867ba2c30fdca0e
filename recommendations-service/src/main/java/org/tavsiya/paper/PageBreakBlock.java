package org.tavsiya.paper;

/** What follows begins on a new page. */
public record PageBreakBlock() implements Block {}
