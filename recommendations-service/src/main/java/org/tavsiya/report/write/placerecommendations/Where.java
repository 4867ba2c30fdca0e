package org.tavsiya.report.write.placerecommendations;

/** To which place of a chapter a block goes. */
public enum Where {
    UP,
    DOWN,
    FIRST,
    LAST
}
