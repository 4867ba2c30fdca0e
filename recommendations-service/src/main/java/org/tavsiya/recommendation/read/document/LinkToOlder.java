package org.tavsiya.recommendation.read.document;

/** This recommendation repeats, replaces or duplicates an older one. */
public record LinkToOlder(String kind, String olderId, String reason) {}
