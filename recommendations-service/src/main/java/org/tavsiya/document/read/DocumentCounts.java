package org.tavsiya.document.read;

import org.tavsiya.document.FollowUp;
import org.tavsiya.document.UnDocument;
import org.tavsiya.progress.Counts;

/**
 * A UN document and how far its recommendations are.
 *
 * @param year of the document, or of its recommendations where the table does not know it; null where neither is known
 * @param document null for one that the register has recommendations of and the table does not know
 * @param followUp null with it
 * @param counts of its recommendations under the filter; {@code n} is 0 where the register has none
 */
public record DocumentCounts(String symbol, Integer year, UnDocument document, FollowUp followUp, Counts counts) {}
