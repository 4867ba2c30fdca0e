package org.tavsiya.recommendation.write.model;

/**
 * What a command did.
 *
 * @param version of the recommendation afterwards
 * @param recorded whether anything was written; what holds already is not written again
 */
public record Recorded(long version, boolean recorded) {}
