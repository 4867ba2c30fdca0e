package org.tavsiya.presence;

import java.time.Instant;

/**
 * Somebody who is writing.
 *
 * @param place where: one text of a document, by the name that its form is known under
 * @param since when they came there; who was away for longer than two minutes came anew
 */
public record Present(String place, String accountId, Instant since) {}
