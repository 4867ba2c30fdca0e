package org.tavsiya.recommendation.read;

import java.time.Instant;

/**
 * Why the document of a recommendation stands still at an older event.
 *
 * @param event identifier of the first event that could not be shown
 * @param sequence of that event in its recommendation
 * @param recordedAt when that event was recorded
 */
record Trouble(String recommendationId, String event, long sequence, Instant recordedAt, String reason) {}
