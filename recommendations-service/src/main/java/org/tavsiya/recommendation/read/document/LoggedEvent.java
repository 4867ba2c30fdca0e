package org.tavsiya.recommendation.read.document;

import java.time.Instant;
import org.tavsiya.recommendation.events.RecommendationEvent;

/** An event as it lies in the log: its place in the recommendation, its place in the whole log, and when it was recorded. */
public record LoggedEvent(RecommendationEvent event, long sequence, long position, Instant at) {}
