package org.tavsiya.web.recommendations;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tavsiya.account.SignedIn;
import org.tavsiya.evidence.read.open.MendedSince;
import org.tavsiya.evidence.read.open.PublicMended;
import org.tavsiya.evidence.read.open.PublicSeries;
import org.tavsiya.evidence.read.open.SpokenFigures;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.neighbours.Neighbours;
import org.tavsiya.recommendation.read.open.PublicRecommendation;
import org.tavsiya.recommendation.read.open.ReadRecommendation;
import org.tavsiya.recommendation.read.open.SimilarRecommendations;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.recommendation.read.search.SearchIsBusy;
import org.tavsiya.web.cite.Citations;
import org.tavsiya.web.cite.NewerKnowledge;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Links;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

@Controller
class DetailController {

    private static final int EXCERPT = 160;

    private final ReadRecommendation single;
    private final SimilarRecommendations similar;
    private final Neighbours neighbours;
    private final Wordings wordings;
    private final Facts facts;
    private final Citations citations;
    private final NewerKnowledge newer;
    private final SpokenFigures figures;
    private final MendedSince mended;
    private final Optional<WhoRecorded> whoRecorded;

    DetailController(
            ReadRecommendation single,
            SimilarRecommendations similar,
            Neighbours neighbours,
            Wordings wordings,
            Facts facts,
            Citations citations,
            NewerKnowledge newer,
            SpokenFigures figures,
            MendedSince mended,
            Optional<WhoRecorded> whoRecorded) {
        this.single = single;
        this.similar = similar;
        this.neighbours = neighbours;
        this.wordings = wordings;
        this.facts = facts;
        this.citations = citations;
        this.newer = newer;
        this.figures = figures;
        this.mended = mended;
        this.whoRecorded = whoRecorded;
    }

    @GetMapping("/{lang:en|ru|tg}/recommendations/{id}")
    String show(
            @PathVariable String lang,
            @PathVariable String id,
            Snapshot now,
            HttpServletResponse response,
            @AuthenticationPrincipal SignedIn who,
            Model model) {
        Language language = Language.of(lang).orElseThrow();
        PublicRecommendation shown = single.read(now, id);
        Optional<Map<Long, String>> roles =
                who == null ? Optional.empty() : whoRecorded.map(known -> known.roles(now, id));
        Wording w = wordings.of(language);
        DetailBuilder builder = new DetailBuilder(w, language, facts, shown, now.moment(), roles);
        String address = Links.recommendation(language, shown.id(), Moment.NOW);
        model.addAttribute("similar", alike(now, id, w, language, response));
        // What the library says is of today, and has no place beside what was known before.
        boolean present = now.moment().equals(Moment.NOW);
        List<PublicSeries> spoken =
                present ? figures.speakingTo(shown.id(), shown.themes(), shown.countries()) : List.of();
        List<PublicMended> since = present ? mended.of(shown.id()) : List.of();
        model.addAttribute("figures", spoken);
        model.addAttribute("mended", since);
        model.addAttribute("page", builder.page(neighbours.of(now, id, shown.symbol())));
        model.addAttribute(
                "cite",
                citations.page(now, language, address, builder.cited(), "").whole("page", builder.citedStatus()));
        model.addAttribute(
                "newer",
                newer.compared(
                        now,
                        language,
                        address,
                        "judgments",
                        (today, differences) -> builder.tell(single.read(today, id), differences)));
        return "recommendation";
    }

    /** The page is whole without them: while the search cannot answer they are left out, and the page is not kept as it is. */
    private List<DetailPage.Similar> alike(
            Snapshot now, String id, Wording w, Language language, HttpServletResponse response) {
        try {
            return similar.to(now, id).stream()
                    .map(other -> new DetailPage.Similar(
                            Links.recommendation(language, other.id(), now.moment()),
                            w.excerpt(other.text(), EXCERPT),
                            w.place(other.body(), other.symbol(), other.paragraph()),
                            w.date(other.publicationDate()),
                            String.join(", ", other.shared()),
                            other.status()))
                    .toList();
        } catch (SearchIsBusy busy) {
            response.setHeader(HttpHeaders.ETAG, null);
            return List.of();
        }
    }
}
