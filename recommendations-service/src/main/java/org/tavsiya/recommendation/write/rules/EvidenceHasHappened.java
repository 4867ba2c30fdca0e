package org.tavsiya.recommendation.write.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.rules.Rule;

/** A fact of the future shows nothing. */
record EvidenceHasHappened(LocalDate factDate, LocalDate today, int place) implements Rule {

    static List<EvidenceHasHappened> each(List<Evidence> evidence, LocalDate today) {
        return IntStream.range(0, evidence.size())
                .mapToObj(i -> new EvidenceHasHappened(evidence.get(i).factDate(), today, i))
                .toList();
    }

    @Override
    public boolean broken() {
        return factDate != null && factDate.isAfter(today);
    }

    @Override
    public String sentence() {
        return "The fact of a piece of evidence (" + factDate + ") must not lie in the future (today is " + today
                + ").";
    }

    @Override
    public String field() {
        return "evidence[" + place + "].factDate";
    }
}
