package org.tavsiya.recommendation.read.document;

import java.time.LocalDate;

/**
 * An assessment was corrected.
 *
 * @param on day of recording
 * @param position place of the correction in the log
 */
public record Corrected(LocalDate on, long position) {}
