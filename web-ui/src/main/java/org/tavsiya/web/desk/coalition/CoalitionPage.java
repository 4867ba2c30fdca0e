package org.tavsiya.web.desk.coalition;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tavsiya.account.Account;
import org.tavsiya.account.Accounts;
import org.tavsiya.coalition.read.CoalitionDocument;
import org.tavsiya.coalition.read.Coalitions;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.Facet;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** What stands, in forms; or what was typed, where it was refused. */
@Component
class CoalitionPage {

    record State(String value, String text) {}

    /** @param by name of the account; null for the application itself */
    record Told(String by, Instant at) {}

    private static final RecommendationFilter EVERYTHING = RecommendationFilter.ALL
            .with(Dimension.TYPE, RecommendationFilter.ANY)
            .with(Dimension.LIFECYCLE, RecommendationFilter.ANY);

    private final Coalitions coalitions;
    private final ListRecommendations lists;
    private final Accounts accounts;
    private final Wordings wordings;

    CoalitionPage(Coalitions coalitions, ListRecommendations lists, Accounts accounts, Wordings wordings) {
        this.coalitions = coalitions;
        this.lists = lists;
        this.accounts = accounts;
        this.wordings = wordings;
    }

    /**
     * @param now empty while the views are away or being built: then the State that is chosen is the only one to choose from
     * @param refused what was typed, or null
     */
    String show(Language language, Optional<Snapshot> now, CoalitionForm refused, Model model) {
        CoalitionDocument told = coalitions.present();
        Map<String, String> stands = stands(told);
        Map<String, String> typed = new HashMap<>(stands);
        if (refused != null) {
            typed.putAll(refused.fields());
        }
        model.addAttribute("stands", stands);
        model.addAttribute("typed", typed);
        model.addAttribute("version", told.version());
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute("states", states(now, typed.get("state"), wordings.of(language)));
        model.addAttribute("homeStateTold", told(told.homeStateChosen()));
        model.addAttribute("nameTold", told(told.nameTold()));
        model.addAttribute("aboutTold", told(told.aboutWritten()));
        return "desk/coalition";
    }

    private static Map<String, String> stands(CoalitionDocument told) {
        Map<String, String> stands = new HashMap<>();
        stands.put("state", told.homeState() == null ? "" : told.homeState());
        Map.of("fullName", told.fullName(), "shortName", told.shortName(), "who", told.who(), "contact", told.contact())
                .forEach((field, text) -> Stream.of(Language.values())
                        .map(Language::code)
                        .forEach(code -> stands.put(field + "." + code, text.getOrDefault(code, ""))));
        return stands;
    }

    /** Those of the register in the alphabet of the language, and the one that is chosen although nothing of it is there. */
    private List<State> states(Optional<Snapshot> now, String chosen, Wording w) {
        Collator collator = Collator.getInstance(ULocale.forLocale(w.locale()));
        Stream<String> held =
                now
                        .map(snapshot -> lists.facet(snapshot, EVERYTHING, Dimension.COUNTRY)
                                .values())
                        .stream()
                        .flatMap(List::stream)
                        .map(Facet.Value::value)
                        .filter(value -> !RecommendationFilter.NONE.equals(value));
        return Stream.concat(held, Stream.of(chosen).filter(value -> !value.isBlank()))
                .distinct()
                .map(value -> new State(value, w.country(value)))
                .sorted(Comparator.comparing(State::text, collator::compare))
                .toList();
    }

    private Told told(CoalitionDocument.Told told) {
        return told == null
                ? null
                : new Told(
                        accounts.all().stream()
                                .filter(account -> account.id().equals(told.by()))
                                .map(Account::name)
                                .findFirst()
                                .orElse(null),
                        told.at());
    }
}
