package org.tavsiya.web.desk.reports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.PaperFiles;
import org.tavsiya.api.ReportActs;
import org.tavsiya.api.ReportChecking;
import org.tavsiya.paper.Paper;
import org.tavsiya.recommendation.read.open.PublicListItem;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Snapshot;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.ReportRegister;
import org.tavsiya.report.read.Reports;
import org.tavsiya.report.read.checkreport.CheckReport;
import org.tavsiya.report.write.exportreport.ExportReport;
import org.tavsiya.rules.RuleBroken;

/**
 * Takes a report along as a file, in whichever format by the same checks. That it was taken, by whom and against which objections is
 * recorded before the file goes out.
 */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/reports/{id}/export")
class ReportExporting {

    private final Reports reports;
    private final ReportRegister register;
    private final ReportChecking checking;
    private final ReportPaper papers;
    private final ReportActs acts;
    private final RowStore rows;
    private final PaperFiles files;

    ReportExporting(
            Reports reports,
            ReportRegister register,
            ReportChecking checking,
            ReportPaper papers,
            ReportActs acts,
            RowStore rows,
            PaperFiles files) {
        this.reports = reports;
        this.register = register;
        this.checking = checking;
        this.papers = papers;
        this.acts = acts;
        this.rows = rows;
        this.files = files;
    }

    /** The address of a refused form, opened anew or in another language. */
    @GetMapping
    String back(@PathVariable String lang, @PathVariable String id) {
        return "redirect:/" + lang + "/desk/reports/" + id;
    }

    @PostMapping
    Object export(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam(defaultValue = "WORD") ReportFormat format,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next) {
        ReportDocument report = reports.show(id);
        Snapshot then = register.at(rows.snapshot(), report);
        Map<String, PublicListItem> items = register.items(then, report.recommendations());
        ReportPaper.Written written = papers.of(report, register.recommendations(then, items.keySet()));
        CheckReport.Checked checked = checking.check(report, then, items, written.words());
        boolean decided = "true".equals(fields.getFirst("decided"));
        if (checked.forbidden() || !checked.objections().isEmpty() && !decided) {
            next.addFlashAttribute("asked", true);
            return new ModelAndView("redirect:/" + lang + "/desk/reports/" + id + "#export");
        }
        Paper paper = written.paper();
        byte[] file = files.make(() -> format.write(paper));
        try {
            acts.send(
                    new ExportReport(
                            id,
                            format.name(),
                            report.asOf(),
                            report.dataVersion(),
                            paper.pin().checkCode(),
                            sha256(file),
                            checked.objections().size(),
                            checked.forbidden(),
                            decided,
                            who.actor()),
                    null);
        } catch (RuleBroken refused) {
            next.addFlashAttribute("asked", true);
            return new ModelAndView("redirect:/" + lang + "/desk/reports/" + id + "#export");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(report.body().toLowerCase(java.util.Locale.ROOT) + "-report-" + report.asOf()
                                        + "-" + report.dataVersion() + format.ending())
                                .build()
                                .toString())
                .body(file);
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java has it.
        }
    }
}
