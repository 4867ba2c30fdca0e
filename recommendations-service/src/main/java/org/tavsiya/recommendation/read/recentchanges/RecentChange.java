package org.tavsiya.recommendation.read.recentchanges;

import org.tavsiya.recommendation.read.document.HistoryEntry;

/** One fact newly recorded about one recommendation. */
public record RecentChange(String id, String symbol, String paragraph, String body, String heading, String text, HistoryEntry entry) {
}
