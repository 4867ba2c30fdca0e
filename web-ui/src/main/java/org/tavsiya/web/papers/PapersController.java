package org.tavsiya.web.papers;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tavsiya.report.read.open.FindPaper;

/** Kept by nobody: an export moves no mark, and what is not known today may be tomorrow. */
@Controller
class PapersController {

    private final FindPaper papers;

    PapersController(FindPaper papers) {
        this.papers = papers;
    }

    @GetMapping("/{lang:en|ru|tg}/papers")
    String papers(
            @PathVariable String lang,
            @RequestParam(defaultValue = "") String dataVersion,
            @RequestParam(defaultValue = "") String checkCode,
            @RequestParam(defaultValue = "") String sha256,
            Model model) {
        model.addAttribute("page", PapersPage.of(papers, dataVersion.strip(), checkCode.strip(), sha256.strip()));
        return "papers";
    }
}
