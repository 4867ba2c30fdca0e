package org.tavsiya.web.desk.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.ReportActs;
import org.tavsiya.calendar.Today;
import org.tavsiya.document.OwedDate;
import org.tavsiya.document.UnDocuments;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.report.ReportBody;
import org.tavsiya.report.ReportStage;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.Reports;
import org.tavsiya.report.write.openreport.OpenReport;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.site.Home;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** The reports there are, and opening another one. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/reports")
class ReportsController {

    /**
     * @param days until the deadline; below zero where it has passed; null where there is none
     * @param texts paragraphs and suggestions
     */
    record Line(ReportDocument report, Long days, int recommendations, long texts) {}

    /** A date ahead in the table of documents. */
    record Ahead(String body, String what, String day, boolean expected) {}

    private static final String FORM = "report";
    /** What was selected to be added, as {@link org.tavsiya.web.desk.bulk.Selected#query()} writes it. */
    private static final String SELECTED = "selected";

    private static final String QUERY = "[A-Za-z0-9%&=+*._~-]{1,20000}";

    private final Reports reports;
    private final ReportActs acts;
    private final ReportSent sent;
    private final RowStore rows;
    private final ListRecommendations lists;
    private final UnDocuments documents;
    private final Home home;
    private final Today today;
    private final Wordings wordings;

    ReportsController(
            Reports reports,
            ReportActs acts,
            ReportSent sent,
            RowStore rows,
            ListRecommendations lists,
            UnDocuments documents,
            Home home,
            Today today,
            Wordings wordings) {
        this.reports = reports;
        this.acts = acts;
        this.sent = sent;
        this.rows = rows;
        this.lists = lists;
        this.documents = documents;
        this.home = home;
        this.today = today;
        this.wordings = wordings;
    }

    @GetMapping
    String list(@PathVariable String lang, @AuthenticationPrincipal SignedIn who, Model model) {
        model.addAttribute("lines", reports.list().stream().map(this::line).toList());
        model.addAttribute(
                "removed",
                reports.takenAway().stream()
                        .filter(r -> ReportPage.decides(r, who))
                        .toList());
        return "desk/reports";
    }

    private Line line(ReportDocument r) {
        return new Line(
                r,
                r.deadline() == null ? null : ChronoUnit.DAYS.between(today.date(), r.deadline()),
                r.recommendations().size(),
                r.chapters().stream()
                        .flatMap(c -> c.blocks().stream())
                        .filter(b -> !b.bound())
                        .count());
    }

    @GetMapping("/new")
    String form(@PathVariable String lang, @RequestParam(required = false) String selected, Model model) {
        Map<String, String> typed = new HashMap<>();
        typed.put("language", "en");
        typed.put("asOf", today.date().toString());
        typed.put("joint", "true");
        typed.put(SELECTED, selected);
        return page(lang, typed, null, false, model);
    }

    @PostMapping("/new")
    String open(
            @PathVariable String lang,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            HttpServletResponse response,
            Model model) {
        Wording w = wording(lang);
        Mistakes wrong = new Mistakes();
        boolean asks = ReportSent.asks(fields, FORM, wrong, w);
        LocalDate deadline = ReportSent.day(fields.getFirst("deadline"), FORM + "-deadline", wrong, w);
        LocalDate asOf = ReportSent.day(fields.getFirst("asOf"), FORM + "-asOf", wrong, w);
        Optional<ReportBody> body = chosen(ReportBody.values(), fields.getFirst("body"));
        Optional<ReportStage> stage = chosen(ReportStage.values(), fields.getFirst("stage"));
        if (body.isEmpty()) {
            wrong.add(FORM + "-body", null, w.text("desk.problem.choose"));
        }
        if (stage.isEmpty()) {
            wrong.add(FORM + "-stage", null, w.text("desk.problem.choose"));
        }
        Snapshot now = rows.snapshot();
        LocalDate day = asOf == null ? today.date() : asOf;
        if (wrong.all().isEmpty() && !isThere(now, day)) {
            wrong.add(FORM + "-asOf", null, w.text("desk.report.as-of.none"));
        }
        if (wrong.all().isEmpty()) {
            OpenReport command = new OpenReport(
                    ReportSent.named("report", who, fields),
                    fields.getFirst("title"),
                    body.orElseThrow(),
                    stage.orElseThrow(),
                    fields.getFirst("country"),
                    fields.getFirst("language"),
                    deadline,
                    "true".equals(fields.getFirst("joint")),
                    day,
                    now.version().position(),
                    who.actor());
            // The form sent again meets the report that it opened, whatever the register holds since.
            if (sent.done(() -> acts.open(command, ReportSent.key(who, "reports", fields)), FORM, wrong, w, response)
                    != null) {
                return "redirect:/" + lang + "/desk/reports/" + next(fields.getFirst(SELECTED), command.reportId());
            }
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return page(lang, fields.toSingleValueMap(), wrong, asks, model);
    }

    /** Whoever came with recommendations that no report was there for goes on with them. */
    private static String next(String selected, String reportId) {
        return selected != null && selected.matches(QUERY) ? "add?" + selected : reportId;
    }

    private boolean isThere(Snapshot now, LocalDate day) {
        try {
            rows.of(now, new Moment(day, null));
            return true;
        } catch (IllegalArgumentException noSuchDay) {
            return false;
        }
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] values, String name) {
        return java.util.Arrays.stream(values)
                .filter(v -> v.name().equals(name))
                .findFirst();
    }

    private String page(String lang, Map<String, String> typed, Mistakes wrong, boolean asks, Model model) {
        Wording w = wording(lang);
        Snapshot now = rows.snapshot();
        String state = home.state(now).orElse(null);
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", wrong);
        model.addAttribute("asks", asks);
        model.addAttribute("bodies", ReportBody.values());
        model.addAttribute("stages", ReportStage.values());
        model.addAttribute("country", typed.getOrDefault("country", state));
        model.addAttribute(
                "states",
                lists
                        .states(
                                now,
                                RecommendationFilter.ALL
                                        .with(Dimension.TYPE, RecommendationFilter.ANY)
                                        .with(Dimension.LIFECYCLE, RecommendationFilter.ANY))
                        .stream()
                        .filter(s -> !RecommendationFilter.NONE.equals(s))
                        .toList());
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute("ahead", ahead(state, w));
        return "desk/report-new";
    }

    /** Dates that the table of documents knows of: what a deadline is usually counted from. */
    private List<Ahead> ahead(String state, Wording w) {
        return documents.owed(state, null, today.date()).stream()
                .filter(o -> !o.dated().to().isBefore(today.date()))
                .map(o -> new Ahead(o.body(), what(o, w), o.dated().date(), isExpected(o)))
                .toList();
    }

    private static String what(OwedDate o, Wording w) {
        return w.text("owed." + o.kind(), String.valueOf(o.symbol()));
    }

    private static boolean isExpected(OwedDate o) {
        return o.dated().certainty() != org.tavsiya.document.Certainty.CONFIRMED;
    }

    private Wording wording(String lang) {
        return wordings.of(Language.of(lang).orElseThrow());
    }
}
