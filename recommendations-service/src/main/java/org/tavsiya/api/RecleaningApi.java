package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.account.AdministrationBook;
import org.tavsiya.account.RegisterAct;
import org.tavsiya.account.SignedIn;
import org.tavsiya.imports.ImportReport;
import org.tavsiya.imports.Recleaning;

@RestController
@RequestMapping("/api/v1/recleaning")
@Tag(name = "Imports")
class RecleaningApi {

    private final Recleaning recleaning;
    private final AdministrationBook book;

    RecleaningApi(Recleaning recleaning, AdministrationBook book) {
        this.recleaning = recleaning;
        this.book = book;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Clean the kept raw records anew",
            description = "What the present reader reads differently becomes an event, as on a re-import. "
                    + "The run stands among the imports; asked while one runs, this answers with that one. "
                    + "Needs the role of an administrator.")
    ImportReport start(@AuthenticationPrincipal SignedIn who) {
        ImportReport started = recleaning.start(who.actor());
        book.note(RegisterAct.RECORDS_READ_ANEW, who.actor());
        return started;
    }
}
