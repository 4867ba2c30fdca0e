package org.tavsiya.web.desk.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
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
import org.tavsiya.api.ReportActs;
import org.tavsiya.calendar.Today;
import org.tavsiya.recommendation.read.filter.Moment;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.ReportRegister;
import org.tavsiya.report.read.Reports;
import org.tavsiya.report.read.comparepins.BlockChange;
import org.tavsiya.report.write.refreshreport.RefreshReport;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.site.Facts;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wording;
import org.tavsiya.web.site.Wordings;

/** Moves the pin of a report, after it has shown what changes with it. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/reports/{id}/refresh")
class ReportRefreshing {

    /** @param from null where nothing was said */
    record Turned(BlockChange.Part part, String from, String to) {}

    /** @param href null where the block is gone */
    record Changed(String place, String href, List<Turned> turned) {}

    private final Reports reports;
    private final ReportRegister register;
    private final ReportActs acts;
    private final ReportSent sent;
    private final RowStore rows;
    private final Today today;
    private final Facts facts;
    private final Wordings wordings;

    ReportRefreshing(
            Reports reports,
            ReportRegister register,
            ReportActs acts,
            ReportSent sent,
            RowStore rows,
            Today today,
            Facts facts,
            Wordings wordings) {
        this.reports = reports;
        this.register = register;
        this.acts = acts;
        this.sent = sent;
        this.rows = rows;
        this.today = today;
        this.facts = facts;
        this.wordings = wordings;
    }

    @GetMapping
    String look(@PathVariable String lang, @PathVariable String id, Model model) {
        return page(lang, reports.show(id), null, model);
    }

    /** To the state that was looked at, whatever was recorded since. */
    @PostMapping
    String refresh(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next,
            HttpServletResponse response,
            Model model) {
        Moment moment = Moment.of(fields.getFirst(Moment.AS_OF), fields.getFirst(Moment.AT));
        rows.snapshot(moment); // Refuses one that the register does not have.
        Mistakes wrong = new Mistakes();
        RefreshReport command =
                new RefreshReport(id, moment.asOf(), moment.at() == null ? -1 : moment.at(), who.actor());
        if (sent.done(
                        () -> acts.send(command, ReportSent.key(who, "reports/" + id + "/refresh", fields)),
                        "refresh",
                        wrong,
                        wordings.of(Language.of(lang).orElseThrow()),
                        response)
                == null) {
            return page(lang, reports.show(id), wrong, model);
        }
        next.addFlashAttribute("done", "refresh");
        return "redirect:/" + lang + "/desk/reports/" + id;
    }

    private String page(String lang, ReportDocument report, Mistakes wrong, Model model) {
        Wording w = wordings.of(Language.of(lang).orElseThrow());
        Snapshot now = rows.snapshot();
        LocalDate day = today.date();
        Snapshot then = rows.of(now, new Moment(day, now.version().position()));
        List<String> ids = report.recommendations();
        Map<String, PublicListItem> before = register.items(register.at(now, report), ids);
        Map<String, PublicListItem> after = register.items(then, ids);
        model.addAttribute("r", report);
        model.addAttribute("wrong", wrong);
        model.addAttribute("day", day);
        model.addAttribute("at", now.version().position());
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute(
                "changed",
                ids.stream()
                        .map(one -> changed(report, one, before.get(one), after.get(one), w))
                        .filter(c -> !c.turned().isEmpty())
                        .toList());
        return "desk/report-refresh";
    }

    private Changed changed(ReportDocument report, String id, PublicListItem before, PublicListItem after, Wording w) {
        PublicListItem known = after == null ? before : after;
        String chapter = report.chapters().stream()
                .filter(c -> c.blocks().stream().anyMatch(b -> b.id().equals(id)))
                .map(ReportDocument.ChapterOfReport::id)
                .findFirst()
                .orElse(ReportForms.NONE);
        return new Changed(
                known == null || known.symbol() == null ? id : w.place(known.body(), known.symbol(), known.paragraph()),
                "/" + w.locale().getLanguage() + "/desk/reports/" + report.id() + "?chapter=" + chapter + "#b-" + id,
                BlockChange.between(id, before, after).stream()
                        .map(c -> new Turned(c.part(), words(c.part(), c.from(), w), words(c.part(), c.to(), w)))
                        .toList());
    }

    private String words(BlockChange.Part part, String value, Wording w) {
        if (value == null) {
            return null;
        }
        return switch (part) {
            case STATUS, CLAIM -> w.status(value);
            case POSITION -> w.text("position." + value);
            case LIFECYCLE -> w.text("lifecycle." + value);
            case ASSESSED -> w.date(value);
            case GRADE -> {
                int colon = value.indexOf(':');
                yield facts.grade(value.substring(0, colon), value.substring(colon + 1), w);
            }
            case THERE -> w.text("desk.report.there");
            default -> value;
        };
    }
}
