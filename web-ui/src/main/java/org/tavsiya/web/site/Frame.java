package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tavsiya.account.SignedIn;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.web.Tavsiya;

/**
 * What the frame around every page needs: the language and the same page in the others, who is signed in, how old the
 * data is. The API has none of it.
 */
@ControllerAdvice(basePackageClasses = Tavsiya.class)
class Frame {

    /** The same page in another language. */
    record Other(Language language, String href, boolean current) {}

    /** @param text key of its word */
    record Item(String text, String href, boolean current) {}

    private final RequestSnapshot snapshots;
    private final Wordings wordings;
    private final Home home;

    Frame(RequestSnapshot snapshots, Wordings wordings, Home home) {
        this.snapshots = snapshots;
        this.wordings = wordings;
        this.home = home;
    }

    @ModelAttribute
    void frame(HttpServletRequest request, @AuthenticationPrincipal SignedIn who, Model model) {
        Language language = Language.of(request);
        Wording w = wordings.of(language);
        Moment moment = snapshots.moment(request);
        model.addAttribute("lang", language.code());
        model.addAttribute("w", w);
        model.addAttribute("languages", languages(request, language));
        model.addAttribute(
                "navigation",
                navigation(
                        request,
                        language,
                        snapshots.find(request).flatMap(home::state).orElse(null),
                        moment));
        // What a link to a page without filters ends with, so that it stays on the day of this one.
        model.addAttribute("keeps", Links.of("", moment));
        model.addAttribute("signedIn", who);
        snapshots.find(request).ifPresent(now -> {
            model.addAttribute("printedFoot", PrintedFoot.address(language, request, now));
            model.addAttribute("coalitionName", home.coalition().nameIn(language.code()));
            model.addAttribute("demonstration", now.rows().demonstration());
            model.addAttribute("asOf", w.date(now.day()));
            model.addAttribute("dataVersion", String.valueOf(now.version().position()));
            model.addAttribute("past", PastNotice.of(request, now, w));
            model.addAttribute("chooseDay", DayChoice.of(request, now, w));
        });
        model.addAttribute("viewsAway", snapshots.away(request));
    }

    private static List<Other> languages(HttpServletRequest request, Language now) {
        String rest = Address.withoutLanguage(request) + Address.query(request);
        return Arrays.stream(Language.values())
                .map(l -> new Other(l, "/" + l.code() + rest, l == now))
                .toList();
    }

    /**
     * Overview, list and downloads keep the reader's filters; the other pages have none, and lead to the home State. All keep the moment.
     */
    private static List<Item> navigation(
            HttpServletRequest request, Language language, String homeState, Moment moment) {
        String here = Address.withoutLanguage(request);
        String start = "/" + language.code();
        boolean front = here.isEmpty() || here.equals("/");
        boolean filtered = Set.of("/recommendations", "/gap", "/changes", "/over-time", "/data")
                .contains(here);
        RecommendationFilter named = Address.filter(request).on(moment);
        RecommendationFilter meant = Home.namesNothing(named) && homeState != null && !filtered
                ? named.with(Dimension.COUNTRY, homeState)
                : Home.counted(named);
        return List.of(
                new Item("frame.overview", overview(language, meant, homeState), front),
                new Item("frame.recommendations", Links.list(language, meant), here.startsWith("/recommendations")),
                new Item(
                        "frame.bodies",
                        Links.bodies(language, state(request, meant).on(moment)),
                        here.startsWith("/bodies")),
                new Item("frame.gap", Links.with(start + "/gap", meant), here.startsWith("/gap")),
                new Item("frame.changes", Links.with(start + "/changes", meant), here.startsWith("/changes")),
                new Item("frame.overtime", Links.with(start + "/over-time", meant), here.startsWith("/over-time")),
                new Item("frame.method", Links.of(start + "/method", moment), here.startsWith("/method")),
                new Item("frame.data", Links.with(start + "/data", meant), here.startsWith("/data")),
                new Item("frame.about", Links.of(start + "/about", moment), here.startsWith("/about")));
    }

    /** Pages of bodies take a State alone: the one of the address, else the one that the other pages lead to. */
    private static RecommendationFilter state(HttpServletRequest request, RecommendationFilter meant) {
        RecommendationFilter named = Address.state(request);
        return Home.namesNothing(named) && meant.country() != null
                ? named.with(Dimension.COUNTRY, meant.country())
                : named;
    }

    private static String overview(Language language, RecommendationFilter meant, String homeState) {
        RecommendationFilter rest = meant.with(Dimension.COUNTRY);
        if (homeState == null || !Home.namesNothing(rest)) {
            return Links.overview(language, meant);
        }
        return Links.overview(
                language,
                homeState.equals(meant.country())
                        ? rest
                        : Home.namesNothing(meant) ? meant.with(Dimension.COUNTRY, RecommendationFilter.ANY) : meant);
    }
}
