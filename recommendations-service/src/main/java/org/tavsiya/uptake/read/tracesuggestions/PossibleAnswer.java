package org.tavsiya.uptake.read.tracesuggestions;

import java.util.List;
import org.tavsiya.recommendation.read.open.PublicListItem;

/**
 * What may have come of a suggestion, and why it is shown.
 *
 * @param percent words that both texts have, of all words of both
 * @param shared the longest of them, as the suggestion writes them
 * @param sameChapter whether its themes usually stand where the suggestion stood
 */
public record PossibleAnswer(PublicListItem recommendation, int percent, List<String> shared, boolean sameChapter) {}
