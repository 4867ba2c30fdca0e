package org.tavsiya.views;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/**
 * Which generations of the views there are: the truth that every copy of the application follows.
 *
 * @param revision grows with every change; who changes it says which one he saw
 * @param format how the answering generation was written ({@link ViewProjectors#format()})
 * @param complete false while the answering generation has not yet caught up for the first time
 * @param rebuild the generation being built beside it, or null
 * @param retired generations that answered before, to be dropped when nobody reads them any more
 */
record Generations(
        long revision,
        ViewGeneration answering,
        String format,
        boolean complete,
        Rebuild rebuild,
        List<Retired> retired) {

    record Rebuild(int number, String format, Instant startedAt) {}

    record Retired(int number, Instant since) {}

    static Generations first(int number, String format) {
        return new Generations(1, new ViewGeneration(number), format, false, null, List.of());
    }

    Generations completed() {
        return new Generations(revision + 1, answering, format, true, rebuild, retired);
    }

    Generations repaired() {
        return new Generations(revision + 1, answering.repaired(), format, complete, rebuild, retired);
    }

    Generations rebuilding(int number, String newFormat, Instant at) {
        return new Generations(
                revision + 1, answering, format, complete, new Rebuild(number, newFormat, at), retired(rebuild, at));
    }

    Generations swapped(Instant at) {
        return new Generations(
                revision + 1,
                new ViewGeneration(rebuild.number()),
                rebuild.format(),
                true,
                null,
                withAnswering(retired, at));
    }

    /** What answers is wrong: a new generation answers at once, as far as it is. */
    Generations startedAgain(int number, String newFormat, Instant at) {
        return new Generations(
                revision + 1,
                new ViewGeneration(number),
                newFormat,
                false,
                null,
                withAnswering(retired(rebuild, at), at));
    }

    Generations without(Retired dropped) {
        return new Generations(
                revision + 1,
                answering,
                format,
                complete,
                rebuild,
                retired.stream().filter(r -> !r.equals(dropped)).toList());
    }

    private List<Retired> withAnswering(List<Retired> others, Instant at) {
        List<Retired> all = new ArrayList<>(others);
        all.add(new Retired(answering.number(), at));
        return List.copyOf(all);
    }

    private List<Retired> retired(Rebuild givenUp, Instant at) {
        List<Retired> all = new ArrayList<>(retired);
        if (givenUp != null) {
            all.add(new Retired(givenUp.number(), at));
        }
        return List.copyOf(all);
    }

    Document document() {
        return new Document("revision", revision)
                .append("answering", answering.number())
                .append("repairs", answering.repairs())
                .append("format", format)
                .append("complete", complete)
                .append(
                        "rebuild",
                        rebuild == null
                                ? null
                                : new Document("number", rebuild.number())
                                        .append("format", rebuild.format())
                                        .append("startedAt", Date.from(rebuild.startedAt())))
                .append(
                        "retired",
                        retired.stream()
                                .map(r -> new Document("number", r.number()).append("since", Date.from(r.since())))
                                .toList());
    }

    /** Also reads what earlier versions of the application wrote, which knew neither format nor revision: it fits no format of today. */
    static Generations of(Document d) {
        Document building = d.get("rebuild", Document.class);
        return new Generations(
                d.get("revision", 0L),
                new ViewGeneration(d.getInteger("answering"), d.getInteger("repairs", 0)),
                d.get("format", "unknown"),
                d.getBoolean("complete", false),
                building == null
                        ? null
                        : new Rebuild(
                                building.getInteger("number"),
                                building.getString("format"),
                                building.getDate("startedAt").toInstant()),
                d.getList("retired", Document.class, List.of()).stream()
                        .map(r -> new Retired(
                                r.getInteger("number"), r.getDate("since").toInstant()))
                        .toList());
    }
}
