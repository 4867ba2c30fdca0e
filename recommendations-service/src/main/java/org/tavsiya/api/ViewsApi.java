package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.account.AdministrationBook;
import org.tavsiya.account.RegisterAct;
import org.tavsiya.account.SignedIn;
import org.tavsiya.views.ViewState;
import org.tavsiya.views.Views;

@RestController
@RequestMapping("/api/v1/views")
@Tag(name = "Views", description = "What the views show, and building them again from the log; needs an administrator")
class ViewsApi {

    private final Views views;
    private final AdministrationBook book;

    ViewsApi(Views views, AdministrationBook book) {
        this.views = views;
        this.book = book;
    }

    @GetMapping
    @Operation(summary = "How far the views are")
    ViewState state() {
        return views.state();
    }

    @PostMapping("/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Build all views again from the log",
            description = "The old views answer until the new ones have caught up.")
    ViewState rebuild(@AuthenticationPrincipal SignedIn who) {
        ViewState begun = views.rebuild();
        book.note(RegisterAct.VIEWS_REBUILT, who.actor());
        return begun;
    }

    @PostMapping("/comparison")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Compare all views with the log",
            description = "Documents that do not fit the log are made anew, and what was set aside is tried again."
                    + " The state of the views says how it ended.")
    ViewState compare(@AuthenticationPrincipal SignedIn who) {
        ViewState begun = views.compare();
        book.note(RegisterAct.VIEWS_COMPARED, who.actor());
        return begun;
    }
}
