package org.tavsiya.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tavsiya.document.DocumentTables.Ahead;
import org.tavsiya.document.DocumentTables.Milestone;

/** The door of this room: UN documents, their follow-up on a day, dates ahead, and what to mark on a chart over time. */
@Component
public class UnDocuments {

    private static final Comparator<UnDocument> OLDEST_FIRST =
            Comparator.comparing((UnDocument d) -> d.dated().from()).thenComparing(UnDocument::symbol);
    private static final Comparator<Marker> IN_TIME = Comparator.comparing(
                    (Marker m) -> m.dated().from())
            .thenComparing(Marker::kind)
            .thenComparing(m -> String.valueOf(m.symbol()));

    private static final Set<FollowUpState> WAITING =
            EnumSet.of(FollowUpState.NOT_DUE, FollowUpState.DUE, FollowUpState.OVERDUE);

    private final List<UnDocument> documents =
            DocumentTables.documents().stream().sorted(OLDEST_FIRST).toList();
    private final Map<String, List<FollowUpAct>> acts = DocumentTables.acts();
    private final List<Ahead> ahead = DocumentTables.owed();
    private final List<Participation> participations = DocumentTables.participations();
    private final List<Milestone> milestones = DocumentTables.milestones();

    public List<UnDocument> all() {
        return documents;
    }

    /** Of all States, oldest first.
     *  @param body under UHRI's short label */
    public List<UnDocument> of(String body) {
        return documents.stream().filter(d -> d.body().equals(body)).toList();
    }

    /**
     * @param country the State as UHRI spells it, or null for all
     * @param body or null for all
     */
    public List<UnDocument> of(String country, String body) {
        return documents.stream()
                .filter(d -> is(country, d.country()) && is(body, d.body()))
                .toList();
    }

    private static boolean is(String wanted, String value) {
        return wanted == null || wanted.equals(value);
    }

    public Optional<UnDocument> find(String symbol) {
        return documents.stream().filter(d -> d.symbol().equals(symbol)).findFirst();
    }

    /** As it was known to stand on that day: of later days nothing is said. */
    public FollowUp followUp(UnDocument document, LocalDate day) {
        return new FollowUpOnADay(document, acts.getOrDefault(document.symbol(), List.of()), day).told();
    }

    /**
     * Follow-ups that wait for the State's information, and dates ahead; what comes first stands first.
     *
     * @param country or null for all
     * @param body or null for all
     */
    public List<OwedDate> owed(String country, String body, LocalDate day) {
        Stream<OwedDate> followUps = of(country, body).stream()
                .filter(d -> d.followUpDue() != null)
                .filter(d -> WAITING.contains(followUp(d, day).state()))
                .map(d -> new OwedDate(
                        d.country(),
                        d.body(),
                        OwedKind.FOLLOW_UP,
                        "STATE",
                        d.followUpDue(),
                        d.symbol(),
                        followUp(d, day).state(),
                        d.followUpDue().to().isBefore(day)));
        Stream<OwedDate> others = ahead.stream()
                .filter(a -> is(country, a.country()) && is(body, a.body()))
                .filter(a -> !a.knownFrom().isAfter(day))
                .map(a -> new OwedDate(
                        a.country(),
                        a.body(),
                        a.kind(),
                        a.owedBy(),
                        a.dated(),
                        null,
                        null,
                        a.dated().to().isBefore(day)));
        return Stream.concat(followUps, others)
                .sorted(Comparator.comparing(o -> o.dated().from()))
                .toList();
    }

    public List<Participation> participations() {
        return participations;
    }

    public Optional<Participation> participation(String country, String body) {
        return participations.stream()
                .filter(p -> p.country().equals(country) && p.body().equals(body))
                .findFirst();
    }

    /**
     * Sessions, documents, replies, grades, plans and laws that fall into a time, in its order. What is known to the month or the
     * year alone is there if its month or year touches it.
     *
     * @param body null for all bodies
     */
    public List<Marker> markers(String country, String body, LocalDate from, LocalDate to) {
        return markersOfBodies(country, body == null ? Set.of() : Set.of(body), from, to);
    }

    /** The same of some bodies, of all where none is named. */
    public List<Marker> markersOfBodies(String country, Set<String> bodies, LocalDate from, LocalDate to) {
        List<Marker> markers = new ArrayList<>();
        documents.stream()
                .filter(d -> is(country, d.country()) && (bodies.isEmpty() || bodies.contains(d.body())))
                .forEach(d -> markersOf(d, markers));
        milestones.stream()
                .filter(m -> is(country, m.country())
                        && (bodies.isEmpty() || m.bodies().stream().anyMatch(bodies::contains)))
                .map(Milestone::marker)
                .forEach(markers::add);
        return markers.stream()
                .filter(m -> m.dated().touches(from, to))
                .sorted(IN_TIME)
                .toList();
    }

    private void markersOf(UnDocument d, List<Marker> markers) {
        if (d.met() != null) {
            markers.add(new Marker(d.met(), MarkerKind.SESSION, d.body(), d.symbol(), null, null, null));
        }
        Dating came = d.adopted() != null ? d.adopted() : d.published();
        if (came != null) {
            markers.add(new Marker(came, MarkerKind.DOCUMENT, d.body(), d.symbol(), null, null, null));
        }
        acts.getOrDefault(d.symbol(), List.of())
                .forEach(act -> markers.add(new Marker(
                        act.dated(), kind(act.kind()), d.body(), d.symbol(), act.scheme(), act.code(), null)));
    }

    private static MarkerKind kind(ActKind act) {
        return act == ActKind.VERDICT
                ? MarkerKind.GRADE
                : act.ofTheState() ? MarkerKind.STATE_INFORMATION : MarkerKind.BODY_SAID;
    }
}
