package org.tavsiya.evidence.vault;

import java.time.Instant;

/** A sealed content without itself, its label opened. */
public record SealedEntry(String id, SealedKind kind, SealedLabel label, Instant keptAt) {}
