package org.tavsiya.recommendation.read.showrecommendation;

import java.time.LocalDate;
import java.util.List;
import org.tavsiya.recommendation.read.document.HistoryEntry;
import org.tavsiya.recommendation.read.document.Lane;
import org.tavsiya.recommendation.read.document.TextIn;

/**
 * One recommendation as the desk works on it: what its forms begin with, and who did what in which role. For people who are signed in.
 *
 * @param grade the one that speaks of implementation last
 * @param thirdParties what institutions outside the procedure found, oldest first
 * @param history oldest first
 * @param version sequence number of its last event; a form states it
 */
public record ShownRecommendation(
        String id,
        String symbol,
        String paragraph,
        String text,
        List<TextIn> texts,
        String body,
        LocalDate publicationDate,
        List<String> themes,
        String status,
        String lifecycle,
        String supersededBy,
        Lane position,
        Lane claim,
        Lane grade,
        Lane assessment,
        List<Lane> thirdParties,
        List<HistoryEntry> history,
        long version) {}
