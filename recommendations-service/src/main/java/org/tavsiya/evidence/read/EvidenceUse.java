package org.tavsiya.evidence.read;

import java.time.LocalDate;

/**
 * An assessment that cites an item.
 *
 * @param standing whether it was neither corrected nor retracted since
 */
public record EvidenceUse(
        String recommendationId, String assessmentId, String status, LocalDate effectiveOn, boolean standing) {}
