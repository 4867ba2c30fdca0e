package org.tavsiya.recommendation.events;

/** Somebody else than the coalition said it. It stands in a lane of its own, and nothing that is decided later depends on it. */
public interface SaidByOthers extends Sourced {}
