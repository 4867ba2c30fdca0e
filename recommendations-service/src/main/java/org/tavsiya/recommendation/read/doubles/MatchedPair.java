package org.tavsiya.recommendation.read.doubles;

/** Two that are one: which of them counts, and which was entered besides. */
public record MatchedPair(String keptId, String kept, String enteredId, String entered) {}
