package org.tavsiya.evidence.read;

import java.util.List;

/** @param total how many there are in all, items that are not among {@code items} included */
public record EvidenceFound(List<EvidenceDocument> items, long total) {}
