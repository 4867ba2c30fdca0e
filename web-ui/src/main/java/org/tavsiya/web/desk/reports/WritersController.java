package org.tavsiya.web.desk.reports;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tavsiya.account.SignedIn;
import org.tavsiya.report.read.Reports;
import org.tavsiya.web.site.Language;
import org.tavsiya.web.site.Wordings;

/** The script of a report's page says where its reader is writing, and is told where others are. */
@Controller
class WritersController {

    private final Reports reports;
    private final WritersHere writers;
    private final Wordings wordings;

    WritersController(Reports reports, WritersHere writers, Wordings wordings) {
        this.reports = reports;
        this.writers = writers;
        this.wordings = wordings;
    }

    /**
     * @param at name of the draft of the text that the reader is writing, or nothing
     * @param left that of the one that they went away from, or nothing
     */
    @PostMapping(value = "/{lang:en|ru|tg}/desk/reports/{id}/writing", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, String> writing(
            @PathVariable String lang,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String left,
            @AuthenticationPrincipal SignedIn who) {
        String report = reports.show(id).id();
        if (left.matches(TextDrafts.NAME)) {
            writers.gone(who, report, left);
        }
        if (at.matches(TextDrafts.NAME)) {
            writers.here(who, report, at);
        }
        return writers.others(who, report, wordings.of(Language.of(lang).orElseThrow()));
    }
}
