package org.tavsiya.recommendation;

import java.time.LocalDate;

/**
 * Two of the three clocks; the third, when it was recorded, is the event's own timestamp and set by the server.
 *
 * @param effectiveOn when the fact happened
 * @param assertedOn when somebody said so
 */
public record Clocks(LocalDate effectiveOn, LocalDate assertedOn) {}
