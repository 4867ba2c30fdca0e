package org.tavsiya.web.changes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.recentchanges.ChangeKind;
import org.tavsiya.recommendation.read.recentchanges.ChangesAsked;
import org.tavsiya.recommendation.read.recentchanges.ChangesFound;
import org.tavsiya.web.changes.ChangesPage.Choice;
import org.tavsiya.web.site.Chips;
import org.tavsiya.web.site.Chips.Chip;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.FilterForm;
import org.tavsiya.web.site.Pager;
import org.tavsiya.web.site.Wording;

/** Turns a page of changes into words and links. */
final class ChangesBuilder {

    private final Wording w;
    private final Facts facts;
    private final ChangesAddress address;
    private final ChangesAsked asked;

    ChangesBuilder(Wording w, Facts facts, ChangesAddress address) {
        this.w = w;
        this.facts = facts;
        this.address = address;
        this.asked = address.asked();
    }

    /** @param others how many corrections there are beside the changes, or changes beside the corrections */
    ChangesPage page(ChangesFound found, int others, Map<Dimension, List<String>> values) {
        ChangeWords words =
                new ChangeWords(w, facts, address.language(), asked.filter().moment());
        Chips chips = chips();
        return new ChangesPage(
                chips,
                FilterForm.of(asked.filter(), values, w),
                Arrays.stream(ChangeKind.values())
                        .map(k -> new Choice(k.parameter(), w.text("change.kind." + k.name()), k == asked.kind()))
                        .toList(),
                asked.from() == null ? null : asked.from().toString(),
                asked.to() == null ? null : asked.to().toString(),
                asked.corrections(),
                address.with(asked.corrections(!asked.corrections())),
                found.total(),
                others,
                found.items().stream().map(words::item).toList(),
                Pager.of(address.page(), found.pages(), w, address::withPage),
                address.twin("changes.csv"),
                address.twin("changes"),
                address.feed(),
                chips.inWords());
    }

    /** Those of the filter, and those of the changes themselves. */
    private Chips chips() {
        Chips ofFilter = Chips.of(asked.filter(), w, filter -> address.with(asked.with(filter)));
        List<Chip> all = new ArrayList<>(ofFilter.chips());
        if (asked.kind() != null) {
            all.add(new Chip(
                    w.text("change.kind." + asked.kind().name()), address.with(asked.with((ChangeKind) null)), false));
        }
        if (asked.from() != null) {
            all.add(new Chip(
                    w.text("change.from", w.date(asked.from())), address.with(asked.within(null, asked.to())), false));
        }
        if (asked.to() != null) {
            all.add(new Chip(
                    w.text("change.to", w.date(asked.to())), address.with(asked.within(asked.from(), null)), false));
        }
        boolean own = asked.kind() != null || asked.from() != null || asked.to() != null;
        String clear = address.with(
                ChangesAsked.of(RecommendationFilter.ALL.on(asked.filter().moment()))
                        .corrections(asked.corrections()));
        return new Chips(all, own ? clear : ofFilter.clear());
    }
}
