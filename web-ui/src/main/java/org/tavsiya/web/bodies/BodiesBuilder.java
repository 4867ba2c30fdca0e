package org.tavsiya.web.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tavsiya.document.Participation;
import org.tavsiya.document.UnDocument;
import org.tavsiya.document.UnDocuments;
import org.tavsiya.progress.Counts;
import org.tavsiya.progress.Progress;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.Family;
import org.tavsiya.web.bodies.BodiesPage.BodyRow;
import org.tavsiya.web.bodies.BodiesPage.FamilyRows;
import org.tavsiya.web.overview.DateWords;
import org.tavsiya.web.overview.Drill;
import org.tavsiya.web.overview.FigureRow;
import org.tavsiya.web.site.Chips;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Wording;

/** All bodies: those that the register has recommendations of, and those that are known to have spoken or to be closed to the State. */
final class BodiesBuilder {

    private final Wording w;
    private final BodyAddress address;
    private final StateOfThePage state;
    private final Bodies bodies;
    private final UnDocuments documents;
    private final LocalDate day;
    private final OwedLines owed;
    private final RecommendationFilter filter;

    BodiesBuilder(
            Wording w, BodyAddress address, StateOfThePage state, Bodies bodies, UnDocuments documents, LocalDate day) {
        this.w = w;
        this.address = address;
        this.state = state;
        this.bodies = bodies;
        this.documents = documents;
        this.day = day;
        this.owed = new OwedLines(w, new DateWords(w));
        this.filter = state.named(address.filter());
    }

    BodiesPage page(Progress p) {
        Chips chips = Chips.of(address.chosen(), w, address::with);
        String country = state.label() == null ? null : w.country(state.label());
        return new BodiesPage(
                country == null ? w.text("bodies.title") : w.text("bodies.title.state", country),
                w.text("bodies.lead", p.total().n(), p.bodies().size()),
                address.path(),
                state.others(),
                address.hidden(),
                chips,
                families(p),
                Chips.of(filter, w, unused -> null).inWords(),
                p.method());
    }

    private List<FamilyRows> families(Progress p) {
        Map<String, Counts> counted = new LinkedHashMap<>();
        p.bodies().forEach(line -> counted.put(line.key(), line.counts()));
        List<String> labels = new ArrayList<>(counted.keySet());
        if (state.label() != null && address.chosen().values(Dimension.BODY).isEmpty()) {
            documents.of(state.label(), null).stream()
                    .filter(d -> d.stands(day))
                    .map(UnDocument::body)
                    .forEach(labels::add);
            documents.participations().stream()
                    .filter(n -> n.country().equals(state.label()))
                    .map(Participation::body)
                    .forEach(labels::add);
        }
        return Arrays.stream(Family.values())
                .map(family -> new FamilyRows(
                        w.value(Dimension.FAMILY, family.name()),
                        labels.stream()
                                .distinct()
                                .filter(label -> family(label) == family)
                                .sorted(Comparator.comparingInt(bodies::order).thenComparing(label -> label))
                                .map(label -> row(label, counted.get(label)))
                                .toList()))
                .filter(family -> !family.rows().isEmpty())
                .toList();
    }

    private Family family(String label) {
        return RecommendationFilter.NONE.equals(label) ? Family.NONE : bodies.family(label);
    }

    private BodyRow row(String label, Counts counts) {
        Drill own = new Drill(address.language(), filter.with(Dimension.BODY, label));
        boolean named = !RecommendationFilter.NONE.equals(label);
        return new BodyRow(
                w.body(label),
                named
                        ? Links.body(
                                address.language(),
                                label,
                                address.chosen().with(Dimension.BODY).with(Dimension.FAMILY))
                        : own.all(),
                named && state.label() != null ? note(label) : null,
                counts == null
                        ? null
                        : FigureRow.of(w.body(label), null, own.all(), counts, own.assessed(), w, own::status));
    }

    private String note(String label) {
        return documents
                .participation(state.label(), label)
                .map(owed::outside)
                .orElseGet(() -> owed.next(documents.owed(state.label(), label, day)));
    }
}
