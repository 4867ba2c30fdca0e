package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.account.AdministrationBook;
import org.tavsiya.account.RegisterAct;
import org.tavsiya.account.SignedIn;
import org.tavsiya.demonstration.Demonstration;
import org.tavsiya.imports.ImportReport;

@RestController
@RequestMapping("/api/v1/demonstration")
@Tag(name = "Demonstration", description = "Data to look at on an empty register; needs an administrator")
class DemonstrationApi {

    private final Demonstration demonstration;
    private final AdministrationBook book;

    DemonstrationApi(Demonstration demonstration, AdministrationBook book) {
        this.demonstration = demonstration;
        this.book = book;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Load the demonstration set into an empty register")
    ImportReport load(@AuthenticationPrincipal SignedIn who) {
        ImportReport loaded = demonstration.load(who.actor());
        book.note(RegisterAct.DEMONSTRATION_LOADED, who.actor());
        return loaded;
    }

    @DeleteMapping
    @Operation(summary = "Remove the demonstration set")
    ImportReport remove(@AuthenticationPrincipal SignedIn who) {
        ImportReport removed = demonstration.remove(who.actor());
        book.note(RegisterAct.DEMONSTRATION_REMOVED, who.actor());
        return removed;
    }
}
