package org.tavsiya.web.site;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;

/**
 * A short form for the filter: one value for each of a few dimensions, and all else that is chosen carried along. Several values of one
 * dimension are chosen on the list, and taken away by their chips.
 */
public record FilterForm(List<Select> selects, List<Hidden> hidden) {

    private static final Set<Dimension> BY_STATUS = EnumSet.of(Dimension.STATUS, Dimension.CLAIM, Dimension.GRADE);
    private static final Map<String, Integer> RANKS =
            Arrays.stream(Status.values()).collect(Collectors.toMap(Status::name, Status::ordinal));

    /** @param drawn what there is to choose from, that nothing is chosen first */
    public record Select(String parameter, String label, String drawn) {}

    private record Option(String value, String text, boolean chosen) {}

    public record Hidden(String name, String value) {}

    /** @param values what there is to choose from, dimension by dimension, in the order of the fields */
    public static FilterForm of(RecommendationFilter filter, Map<Dimension, List<String>> values, Wording w) {
        List<Select> selects = new ArrayList<>();
        List<Hidden> hidden = new ArrayList<>();
        values.forEach((dimension, there) -> {
            if (filter.values(dimension).size() < 2
                    && (there.size() > 1 || !filter.values(dimension).isEmpty())) {
                selects.add(select(dimension, there, filter, w));
            }
        });
        filter.chosen().forEach((dimension, chosen) -> {
            if (selects.stream().noneMatch(s -> s.parameter().equals(dimension.parameter()))) {
                chosen.forEach(value -> hidden.add(new Hidden(dimension.parameter(), value)));
            }
        });
        if (filter.yearFrom() != null) {
            hidden.add(new Hidden("yearFrom", filter.yearFrom().toString()));
        }
        if (filter.yearTo() != null) {
            hidden.add(new Hidden("yearTo", filter.yearTo().toString()));
        }
        if (filter.text() != null) {
            hidden.add(new Hidden("q", filter.text()));
        }
        filter.moment().named().forEach((name, value) -> hidden.add(new Hidden(name, value)));
        return new FilterForm(selects, hidden);
    }

    /** Statuses keep their one order; all else stands in the alphabet of the language, for an order by numbers would rank States. */
    private static Select select(Dimension dimension, List<String> there, RecommendationFilter filter, Wording w) {
        Collator collator = Collator.getInstance(ULocale.forLocale(w.locale()));
        TreeSet<String> all = new TreeSet<>(there);
        all.addAll(filter.values(dimension));
        Comparator<Option> order = BY_STATUS.contains(dimension)
                ? Comparator.comparing(o -> RANKS.getOrDefault(o.value(), RANKS.size()))
                : Comparator.comparing(Option::text, collator::compare);
        List<Option> options = all.stream()
                .map(v -> new Option(v, w.value(dimension, v), filter.has(dimension, v)))
                .sorted(order)
                .toList();
        Markup drawn = new Markup().option("", w.text("filter.any"), null, false);
        options.forEach(o -> drawn.option(o.value(), o.text(), w.languageOfLabel(o.text()), o.chosen()));
        return new Select(dimension.parameter(), w.text("facet." + dimension.parameter()), drawn.toString());
    }
}
