package org.tavsiya.web.desk.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.SignedIn;
import org.tavsiya.cluster.read.ClusterDocument;
import org.tavsiya.cluster.read.Clusters;
import org.tavsiya.recommendation.read.filter.Dimension;
import org.tavsiya.recommendation.read.filter.RecommendationFilter;
import org.tavsiya.recommendation.read.listrecommendations.ListRecommendations;
import org.tavsiya.recommendation.read.listrecommendations.Sort;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.report.ReportBody;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.ReportRegister;
import org.tavsiya.report.read.Reports;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.site.AlsoReads;
import org.tavsiya.web.site.FilterForm;
import org.tavsiya.web.site.Home;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Pager;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** Brings recommendations into a report: by a filter, by a cluster, or one by one. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/reports/{id}/recommendations")
class ReportPlacing {

    private static final int SIZE = 50;
    private static final String CHAPTER = "to";
    private static final String ALL = "all";
    private static final List<Dimension> FIELDS = List.of(
            Dimension.BODY, Dimension.YEAR, Dimension.THEME, Dimension.STATUS, Dimension.CLAIM, Dimension.POSITION);

    private final Reports reports;
    private final ReportRegister register;
    private final AddedToReport added;
    private final ReportSent sent;
    private final Clusters clusters;
    private final RowStore rows;
    private final ListRecommendations lists;
    private final Wordings wordings;

    ReportPlacing(
            Reports reports,
            ReportRegister register,
            AddedToReport added,
            ReportSent sent,
            Clusters clusters,
            RowStore rows,
            ListRecommendations lists,
            Wordings wordings) {
        this.reports = reports;
        this.register = register;
        this.added = added;
        this.sent = sent;
        this.clusters = clusters;
        this.rows = rows;
        this.lists = lists;
        this.wordings = wordings;
    }

    @GetMapping
    @AlsoReads({Pager.PAGE, CHAPTER})
    String choose(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            Model model) {
        return page(lang, reports.show(id), parameters, new Mistakes(), model);
    }

    @PostMapping
    String place(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            HttpServletResponse response,
            Model model) {
        ReportDocument report = reports.show(id);
        Snapshot then = register.at(rows.snapshot(), report);
        List<String> ids = ids(fields, report, then);
        Mistakes wrong = new Mistakes();
        String to = fields.getFirst(CHAPTER);
        AddedToReport.Came came = sent.done(
                () -> added.add(
                        report,
                        then,
                        ids,
                        to,
                        ReportSent.key(who, "reports/" + id + "/recommendations", fields),
                        who.actor()),
                "placing",
                wrong,
                wordings.of(Language.of(lang).orElseThrow()),
                response);
        if (came == null) {
            return page(lang, report, fields, wrong, model);
        }
        next.addFlashAttribute("came", came);
        return "redirect:" + ReportPage.after(reports.show(id), to, lang);
    }

    private List<String> ids(MultiValueMap<String, String> fields, ReportDocument report, Snapshot then) {
        String cluster = fields.getFirst("cluster");
        if (cluster != null && !cluster.isBlank()) {
            return clusters.find(cluster).map(ClusterDocument::memberIds).orElse(List.of());
        }
        return ALL.equals(fields.getFirst("which"))
                ? outside(then, filter(fields, report), report)
                : fields.getOrDefault("id", List.of());
    }

    /** Those that the filter finds and the report does not hold yet. */
    private List<String> outside(Snapshot then, RecommendationFilter filter, ReportDocument report) {
        List<String> inside = report.recommendations();
        return lists.ids(then, Home.counted(filter), Sort.NEWEST).stream()
                .filter(found -> !inside.contains(found))
                .toList();
    }

    /** Who names no State means that of the report; who names no body, the one that it is sent to. */
    private static RecommendationFilter filter(MultiValueMap<String, String> parameters, ReportDocument report) {
        RecommendationFilter filter =
                RecommendationFilter.of(parameters).on(null).with(Dimension.COUNTRY, report.country());
        return parameters.containsKey(Dimension.BODY.parameter())
                        || report.body().equals(ReportBody.ANY.name())
                ? filter
                : filter.with(Dimension.BODY, report.body());
    }

    private String page(
            String lang, ReportDocument report, MultiValueMap<String, String> parameters, Mistakes wrong, Model model) {
        Wording w = wordings.of(Language.of(lang).orElseThrow());
        Snapshot then = register.at(rows.snapshot(), report);
        RecommendationFilter filter = filter(parameters, report);
        List<String> ids = outside(then, filter, report);
        int page = Pager.read(parameters.getFirst(Pager.PAGE));
        int from = Math.min(ids.size(), (page - 1) * SIZE);
        String to = parameters.getFirst(CHAPTER);
        String query = filter.query()
                + (to == null
                        ? ""
                        : "&" + CHAPTER + "="
                                + java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8));
        model.addAttribute("r", report);
        model.addAttribute("wrong", wrong.all().isEmpty() ? null : wrong);
        model.addAttribute("to", to == null ? AddedToReport.USUAL : to);
        model.addAttribute("text", filter.text());
        model.addAttribute("total", ids.size());
        model.addAttribute("items", lists.these(then, ids.subList(from, Math.min(ids.size(), from + SIZE))));
        model.addAttribute(
                "form", FilterForm.of(filter.withText(null), lists.choices(then, Home.counted(filter), FIELDS), w));
        model.addAttribute("where", FilterForm.of(filter, Map.of(), w).hidden());
        model.addAttribute(
                "clusters",
                clusters.list(report.country()).stream()
                        .filter(c -> !report.recommendations().containsAll(c.memberIds()))
                        .toList());
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute(
                "pager",
                Pager.of(
                        page,
                        (ids.size() + SIZE - 1) / SIZE,
                        w,
                        p -> "/" + lang + "/desk/reports/" + report.id() + "/recommendations?" + query + "&"
                                + Pager.PAGE + "=" + p));
        return "desk/report-recommendations";
    }
}
