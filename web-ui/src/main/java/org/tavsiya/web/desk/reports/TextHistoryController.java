package org.tavsiya.web.desk.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tavsiya.account.Account;
import org.tavsiya.account.Accounts;
import org.tavsiya.report.WrittenText;
import org.tavsiya.report.read.ReportDocument;
import org.tavsiya.report.read.Reports;
import org.tavsiya.report.read.UnknownReport;
import org.tavsiya.report.read.texthistory.TextHistory;

/** How a text came to say what it says; any earlier state can be taken back. */
@Controller
class TextHistoryController {

    private static final int BELOW_A_VERSION = 3;

    /**
     * @param html null where it was removed or restored
     * @param by name, or null where the account is gone
     * @param stands whether it is what stands now
     */
    record StepLine(
            String act, int version, String html, String text, Instant at, String by, String role, boolean stands) {}

    private final Reports reports;
    private final TextHistory history;
    private final Accounts accounts;

    TextHistoryController(Reports reports, TextHistory history, Accounts accounts) {
        this.reports = reports;
        this.history = history;
        this.accounts = accounts;
    }

    @GetMapping("/{lang:en|ru|tg}/desk/reports/{id}/texts/{block}")
    String show(@PathVariable String lang, @PathVariable String id, @PathVariable String block, Model model) {
        ReportDocument report = reports.show(id);
        ReportDocument.BlockOfReport text = report.text(block).orElseThrow(() -> new UnknownReport(id + "/" + block));
        Map<String, String> names = accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name));
        List<StepLine> steps = new ArrayList<>();
        history.of(id, block)
                .forEach(s -> steps.add(new StepLine(
                        s.act(),
                        s.version(),
                        s.text() == null ? null : WrittenText.of(s.text()).html("v" + s.version(), BELOW_A_VERSION),
                        s.text(),
                        s.at(),
                        names.get(s.by()),
                        s.role(),
                        s.version() == text.version())));
        Collections.reverse(steps);
        model.addAttribute("r", report);
        model.addAttribute("text", text);
        model.addAttribute("removed", report.removed().contains(text));
        model.addAttribute("steps", steps);
        model.addAttribute("key", UUID.randomUUID().toString());
        return "desk/report-text";
    }
}
