package org.tavsiya.web.bodies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.document.read.FollowedDocument;
import org.tavsiya.web.bodies.BodyPage.AskedRow;
import org.tavsiya.web.bodies.BodyPage.FollowUpBlock;
import org.tavsiya.web.cite.Differences;
import org.tavsiya.web.site.Wording;

/** What voices say of follow-up paragraphs, as it was known and by today's knowledge: a line for each that differs. */
record FollowUpDifferences(Wording w, FollowUpBlocks words, Differences differences) {

    void tell(List<FollowedDocument> then, List<FollowedDocument> now) {
        Map<String, String> before = lines(then);
        Map<String, String> after = lines(now);
        Set<String> paragraphs = new LinkedHashSet<>(before.keySet());
        paragraphs.addAll(after.keySet());
        String none = w.text("followup.notheld");
        paragraphs.forEach(p -> differences.text(p, before.getOrDefault(p, none), after.getOrDefault(p, none)));
    }

    /** By paragraph; several recommendations under one stand one after the other. */
    private Map<String, String> lines(List<FollowedDocument> followed) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (FollowedDocument document : followed) {
            FollowUpBlock block = words.block(document);
            block.rows()
                    .forEach(row -> lines.computeIfAbsent(
                                    w.place(null, block.symbol(), row.paragraph()), p -> new ArrayList<>())
                            .add(voices(row)));
        }
        return lines.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> String.join("; ", e.getValue()),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private String voices(AskedRow row) {
        return row.status() == null
                ? w.text("followup.notheld")
                : Stream.of(
                                row.reply(),
                                row.grade() == null ? null : w.text("clock.line", w.text("voices.body"), row.grade()),
                                w.text("clock.line", w.text("voices.coalition"), w.status(row.status())),
                                row.assessed())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
    }
}
