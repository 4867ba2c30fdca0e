package org.tavsiya.web.desk.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tavsiya.account.Role;
import org.tavsiya.account.SignedIn;
import org.tavsiya.finding.read.FindingDocument;
import org.tavsiya.finding.read.Findings;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.showrecommendation.ShowRecommendation;
import org.tavsiya.recommendation.read.showrecommendation.ShownRecommendation;
import org.tavsiya.web.desk.recommendation.LookAgain;

/** Fills the page of one finding: exactly what was submitted, beside how the recommendation stands now. */
@Component
class FindingPage {

    /** What happened to the recommendation since the author looked at it. */
    record Since(Instant at, String role, String kind, String value) {}

    private final Findings findings;
    private final ShowRecommendation recommendations;
    private final RowStore rows;
    private final LookAgain again;

    FindingPage(Findings findings, ShowRecommendation recommendations, RowStore rows, LookAgain again) {
        this.again = again;
        this.findings = findings;
        this.recommendations = recommendations;
        this.rows = rows;
    }

    /** @param mistake what is wrong about what was just sent, at the remark or at the whole; null where nothing */
    String show(String id, SignedIn who, Mistake mistake, Model model) {
        FindingDocument f = findings.show(id);
        ShownRecommendation about = recommendations.show(rows.snapshot(), f.recommendationId());
        boolean mine = f.author().equals(who.actor().id());
        model.addAttribute("f", f);
        model.addAttribute("r", about);
        model.addAttribute("mine", mine);
        boolean mayDecide = f.waiting() && !mine && who.may(Role.REVIEWER);
        model.addAttribute("mayDecide", mayDecide);
        model.addAttribute("mayAgree", f.edited() && mine);
        model.addAttribute(
                "again", mayDecide ? again.at(f, about.version(), who, LocaleContextHolder.getLocale()) : List.of());
        model.addAttribute("passages", passages(f));
        model.addAttribute("mistake", mistake);
        model.addAttribute("since", f.waiting() || f.edited() ? since(f, about) : List.of());
        model.addAttribute(
                "subject",
                about.assessment() != null && about.assessment().id().equals(f.subject()) ? about.assessment() : null);
        return "desk/finding";
    }

    /** The parts of it that a remark can speak of. */
    private static List<String> passages(FindingDocument f) {
        List<String> parts = new ArrayList<>();
        if (f.status() != null) {
            parts.add("status");
        }
        if (f.whyWrong() != null) {
            parts.add("whyWrong");
        }
        parts.addAll(List.of("reason", "effectiveOn"));
        if (!f.evidence().isEmpty()) {
            parts.add("evidence");
        }
        return parts;
    }

    private static List<Since> since(FindingDocument f, ShownRecommendation about) {
        return about.history().stream()
                .filter(h -> h.version() > f.recommendationVersion())
                .map(h -> new Since(h.recordedAt(), h.role(), h.kind(), h.value()))
                .toList();
    }

    /** @param remark as it was typed */
    record Mistake(String field, String sentence, String remark) {}
}
