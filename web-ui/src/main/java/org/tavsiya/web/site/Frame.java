package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tavsiya.account.SignedIn;
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

    Frame(RequestSnapshot snapshots, Wordings wordings) {
        this.snapshots = snapshots;
        this.wordings = wordings;
    }

    @ModelAttribute
    void frame(HttpServletRequest request, @AuthenticationPrincipal SignedIn who, Model model) {
        Language language = Language.of(request);
        Wording w = wordings.of(language);
        model.addAttribute("lang", language.code());
        model.addAttribute("w", w);
        model.addAttribute("languages", languages(request, language));
        model.addAttribute("navigation", navigation(request, language));
        model.addAttribute("signedIn", who);
        snapshots.find(request).ifPresent(now -> {
            model.addAttribute("demonstration", now.rows().demonstration());
            model.addAttribute("asOf", w.date(now.day()));
            model.addAttribute("dataVersion", String.valueOf(now.version().position()));
            model.addAttribute("past", PastNotice.of(request, now, w));
        });
        model.addAttribute("viewsAway", snapshots.away(request));
    }

    private static List<Other> languages(HttpServletRequest request, Language now) {
        String rest = Address.withoutLanguage(request) + Address.query(request);
        return Arrays.stream(Language.values())
                .map(l -> new Other(l, "/" + l.code() + rest, l == now))
                .toList();
    }

    /** Overview, list and downloads keep the reader's filters; the method has none. */
    private static List<Item> navigation(HttpServletRequest request, Language language) {
        String here = Address.withoutLanguage(request);
        String home = "/" + language.code();
        String filter = Address.filter(request);
        return List.of(
                new Item("frame.overview", home + filter, here.isEmpty() || here.equals("/")),
                new Item(
                        "frame.recommendations",
                        home + "/recommendations" + filter,
                        here.startsWith("/recommendations")),
                new Item("frame.bodies", home + "/bodies" + Address.state(request), here.startsWith("/bodies")),
                new Item("frame.gap", home + "/gap" + filter, here.startsWith("/gap")),
                new Item("frame.changes", home + "/changes" + filter, here.startsWith("/changes")),
                new Item("frame.overtime", home + "/over-time" + filter, here.startsWith("/over-time")),
                new Item("frame.method", home + "/method", here.startsWith("/method")),
                new Item("frame.data", home + "/data" + filter, here.startsWith("/data")));
    }
}
