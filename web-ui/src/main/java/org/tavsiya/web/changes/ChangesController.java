package org.tavsiya.web.changes;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.entrance.PublicAddress;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.recentchanges.ChangesAsked;
import org.tavsiya.recommendation.read.recentchanges.ChangesFound;
import org.tavsiya.recommendation.read.recentchanges.RecentChanges;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.web.cite.Citations;
import org.tavsiya.web.cite.NewerKnowledge;
import org.tavsiya.web.site.AlsoReads;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Pager;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

@Controller
class ChangesController {

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final int IN_THE_FEED = 50;
    private static final List<Dimension> FIELDS = List.of(Dimension.COUNTRY, Dimension.BODY, Dimension.THEME);

    private final RecentChanges changes;
    private final ListRecommendations lists;
    private final Wordings wordings;
    private final Facts facts;
    private final PublicAddress own;
    private final Citations citations;
    private final NewerKnowledge newer;

    ChangesController(
            RecentChanges changes,
            ListRecommendations lists,
            Wordings wordings,
            Facts facts,
            PublicAddress own,
            Citations citations,
            NewerKnowledge newer) {
        this.citations = citations;
        this.newer = newer;
        this.changes = changes;
        this.lists = lists;
        this.wordings = wordings;
        this.facts = facts;
        this.own = own;
    }

    @GetMapping("/{lang:en|ru|tg}/changes")
    @AlsoReads({ChangesAsked.KIND, ChangesAsked.FROM, ChangesAsked.TO, ChangesAsked.SHOW, Pager.PAGE})
    String changes(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            Snapshot now,
            Model model) {
        Language language = Language.of(lang).orElseThrow();
        ChangesAddress address = ChangesAddress.read(language, parameters);
        if (now.rows().isEmpty()) {
            return "empty";
        }
        ChangesAsked asked = address.asked();
        model.addAttribute("feed", address.feed());
        Wording w = wordings.of(language);
        ChangesFound found = changes.find(now, asked, address.page() - 1, ChangesAddress.SIZE);
        int others = changes.count(now, asked.corrections(!asked.corrections()));
        ChangesPage page =
                new ChangesBuilder(w, facts, address).page(found, others, lists.choices(now, asked.filter(), FIELDS));
        model.addAttribute("page", page);
        model.addAttribute(
                "cite",
                citations
                        .page(now, language, address.toString(), title(asked, w), page.filterWords())
                        .whole("changes", w.text("cite.changes", page.total())));
        model.addAttribute(
                "newer", newer.compared(now, language, address.toString(), "changes", (today, differences) -> {
                    ChangesAsked same = asked.with(asked.filter().on(today.moment()));
                    ChangesFound known = changes.find(today, same, address.page() - 1, ChangesAddress.SIZE);
                    differences.number(title(asked, w), found.total(), known.total());
                    ChangesAsked beside = same.corrections(!same.corrections());
                    differences.number(title(beside, w), others, changes.count(today, beside));
                    if (found.total() == known.total() && !found.items().equals(known.items())) {
                        differences.besides(title(asked, w));
                    }
                }));
        return "changes";
    }

    private static String title(ChangesAsked asked, Wording w) {
        return w.text(asked.corrections() ? "changes.title.corrections" : "changes.title");
    }

    @GetMapping("/{lang:en|ru|tg}/changes.atom")
    @AlsoReads({ChangesAsked.KIND, ChangesAsked.FROM, ChangesAsked.TO, ChangesAsked.SHOW})
    ResponseEntity<byte[]> feed(
            @PathVariable String lang, @RequestParam MultiValueMap<String, String> parameters, Snapshot now) {
        Language language = Language.of(lang).orElseThrow();
        ChangesAddress address = ChangesAddress.read(language, parameters);
        Wording w = wordings.of(language);
        return ResponseEntity.ok()
                .contentType(ATOM)
                .body(Feed.of(
                        changes.find(now, address.asked(), 0, IN_THE_FEED),
                        address,
                        own.base(),
                        w,
                        new ChangeWords(
                                w, facts, language, address.asked().filter().moment())));
    }
}
