package org.tavsiya.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tavsiya.progress.Comparison.Moved;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.open.PublicFact;
import org.tavsiya.recommendation.read.open.ReadFacts;
import org.tavsiya.recommendation.read.rows.Snapshot;

/**
 * Tells which facts moved a recommendation between two days: what became effective after the one and until the other and still stands, and,
 * apart from those, what was found wrong and recorded so between them.
 */
@Component
public class WhatDidIt {

    private static final String LIVED = "lifecycle-changed";
    private static final Set<String> ASSESSED = Set.of("assessment-published", "assessment-corrected");
    private static final Set<String> MENDED = Set.of("assessment-corrected", "assessment-retracted");

    private final ReadFacts facts;

    WhatDidIt(ReadFacts facts) {
        this.facts = facts;
    }

    /** By the ids of those; the facts of each in the order in which they were recorded. */
    public Map<String, List<PublicFact>> of(Snapshot now, Comparison comparison, List<Moved> those) {
        // Of every day, because what was found wrong may speak of a later one; and of no later version than the
        // figures.
        Snapshot then = new Snapshot(
                now.generation(),
                now.rows(),
                now.mark(),
                new Moment(null, now.version().position()),
                now.newest());
        Map<String, List<PublicFact>> did = new HashMap<>();
        facts.of(then, those.stream().map(Moved::id).toList())
                .forEach((id, all) -> did.put(
                        id, all.stream().filter(fact -> did(fact, comparison)).toList()));
        return did;
    }

    private static boolean did(PublicFact fact, Comparison between) {
        boolean stands = fact.turn() != null && fact.turn().correctedBy() == null;
        boolean moved = (ASSESSED.contains(fact.kind()) || LIVED.equals(fact.kind()))
                && stands
                && within(fact.effectiveOn(), between);
        return moved || MENDED.contains(fact.kind()) && within(fact.recordedOn(), between);
    }

    private static boolean within(LocalDate day, Comparison between) {
        return day != null && day.isAfter(between.since()) && !day.isAfter(between.until());
    }
}
