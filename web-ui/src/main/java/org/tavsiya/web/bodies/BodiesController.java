package org.tavsiya.web.bodies;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tavsiya.document.UnDocuments;
import org.tavsiya.document.read.ByDocument;
import org.tavsiya.document.read.FollowUps;
import org.tavsiya.document.read.FollowedDocument;
import org.tavsiya.document.read.TellingDay;
import org.tavsiya.evidence.read.open.SpokenFigures;
import org.tavsiya.progress.OverTime;
import org.tavsiya.progress.ProgressQueries;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.vocabulary.Bodies;
import org.tavsiya.vocabulary.Family;
import org.tavsiya.web.cite.Citations;
import org.tavsiya.web.cite.NewerKnowledge;
import org.tavsiya.web.overview.CitedRows;
import org.tavsiya.web.overview.DateWords;
import org.tavsiya.web.overview.HowItChanged;
import org.tavsiya.web.overview.TimeFigure;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Twins;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

@Controller
class BodiesController {

    private final ProgressQueries progress;
    private final ListRecommendations lists;
    private final UnDocuments documents;
    private final ByDocument byDocument;
    private final FollowUps followUps;
    private final TellingDay days;
    private final Bodies bodies;
    private final BodyLabels labels;
    private final Wordings wordings;
    private final Facts facts;
    private final Citations citations;
    private final NewerKnowledge newer;
    private final TimeFigure time;
    private final SpokenFigures figuresOfSources;

    BodiesController(
            ProgressQueries progress,
            ListRecommendations lists,
            UnDocuments documents,
            ByDocument byDocument,
            FollowUps followUps,
            TellingDay days,
            Bodies bodies,
            BodyLabels labels,
            Wordings wordings,
            Facts facts,
            Citations citations,
            NewerKnowledge newer,
            TimeFigure time,
            SpokenFigures figuresOfSources) {
        this.figuresOfSources = figuresOfSources;
        this.time = time;
        this.progress = progress;
        this.lists = lists;
        this.documents = documents;
        this.byDocument = byDocument;
        this.followUps = followUps;
        this.days = days;
        this.bodies = bodies;
        this.labels = labels;
        this.wordings = wordings;
        this.facts = facts;
        this.citations = citations;
        this.newer = newer;
    }

    @GetMapping("/{lang:en|ru|tg}/bodies")
    String all(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> parameters,
            Snapshot now,
            Model model) {
        BodyAddress address = BodyAddress.read(Language.of(lang).orElseThrow(), null, parameters);
        if (now.rows().isEmpty()) {
            return "empty";
        }
        Wording w = wordings.of(address.language());
        StateOfThePage state = state(now, address, w);
        model.addAttribute("twins", new Twins(address.filter()));
        RecommendationFilter filter = state.named(address.filter());
        BodiesPage page = new BodiesBuilder(w, address, state, bodies, documents, days.of(now))
                .page(progress.progress(now, filter));
        String named = address.with(state.named(address.chosen()));
        model.addAttribute("page", page);
        model.addAttribute(
                "cite",
                new BodyCitations(w)
                        .all(
                                page,
                                citations.page(
                                        now, address.language(), named, page.title(), Citations.inWords(filter, w))));
        model.addAttribute("newer", newer.figures(now, filter, address.language(), named));
        return "bodies";
    }

    @GetMapping("/{lang:en|ru|tg}/bodies/{name}")
    String one(
            @PathVariable String lang,
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> parameters,
            Snapshot now,
            Model model) {
        String body = labels.find(now, name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        BodyAddress address = BodyAddress.read(Language.of(lang).orElseThrow(), body, parameters);
        if (now.rows().isEmpty()) {
            return "empty";
        }
        Wording w = wordings.of(address.language());
        StateOfThePage state = state(now, address, w);
        RecommendationFilter filter = state.named(address.filter());
        LocalDate day = days.of(now);
        List<FollowedDocument> followed =
                state.label() == null ? List.of() : followUps.of(now, state.label(), body, day);
        BodyMaterial material = new BodyMaterial(
                progress.progress(now, filter),
                state.label() == null ? List.of() : byDocument.of(now, filter, day),
                bodies.family(body) == Family.TREATY_BODY || !followed.isEmpty(),
                followed,
                state.label() == null ? List.of() : documents.owed(state.label(), body, day),
                state.label() == null
                        ? null
                        : documents.participation(state.label(), body).orElse(null),
                day);
        HowItChanged changed = time.of(now, filter, state.label(), address.language(), OverTime.Step.YEAR);
        model.addAttribute("changed", changed);
        model.addAttribute("figures", figuresOfSources.speakingTo(filter));
        model.addAttribute("twins", new Twins(filter));
        BodyPage page = new BodyBuilder(w, address, state, material, facts).page();
        String named = address.with(state.named(address.chosen()));
        model.addAttribute("page", page);
        model.addAttribute(
                "cite",
                new BodyCitations(w)
                        .one(
                                page,
                                citations.page(
                                        now, address.language(), named, page.title(), Citations.inWords(filter, w)),
                                Links.with("", filter))
                        .figure("changed", w.text("time.title"), CitedRows.list(changed.newestFirst(), w))
                        .drawn("changed", "over-time", Links.with("", filter)));
        model.addAttribute("newer", newer.compared(now, address.language(), named, "figures", (today, differences) -> {
            newer.figures(now, filter, today, differences);
            if (state.label() != null) {
                FollowUpBlocks words = new FollowUpBlocks(w, new DateWords(w), address, facts);
                new FollowUpDifferences(w, words, differences)
                        .tell(followed, followUps.of(today, state.label(), body, day));
            }
        }));
        return "body";
    }

    private StateOfThePage state(Snapshot now, BodyAddress address, Wording w) {
        List<String> states = List.copyOf(lists.states(now, address.filter()));
        return StateOfThePage.of(address.chosen(), states, w);
    }
}
