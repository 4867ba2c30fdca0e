package org.tavsiya.web.desk.imports;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.tavsiya.account.AdministrationBook;
import org.tavsiya.account.RegisterAct;
import org.tavsiya.account.SignedIn;
import org.tavsiya.imports.Recleaning;

/** Cleaning anew what lies in the register; its progress is shown like that of an import. */
@Controller
class RecleaningController {

    private final Recleaning recleaning;
    private final AdministrationBook book;

    RecleaningController(Recleaning recleaning, AdministrationBook book) {
        this.recleaning = recleaning;
        this.book = book;
    }

    @PostMapping("/{lang:en|ru|tg}/desk/administration/recleaning")
    String start(@PathVariable String lang, @AuthenticationPrincipal SignedIn who) {
        String run = recleaning.start(who.actor()).runId();
        book.note(RegisterAct.RECORDS_READ_ANEW, who.actor());
        return "redirect:/" + lang + "/desk/imports/" + run;
    }
}
