package org.tavsiya.web.desk.administration;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.AdministrationBook;
import org.tavsiya.account.Invitations;
import org.tavsiya.account.RegisterAct;
import org.tavsiya.account.Role;
import org.tavsiya.account.SecondFactors;
import org.tavsiya.account.SignedIn;
import org.tavsiya.demonstration.Demonstration;
import org.tavsiya.recommendation.write.importfromsource.KnownRecords;
import org.tavsiya.views.Views;

@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/administration")
class AdministrationController {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Accounts accounts;
    private final Invitations invitations;
    private final SecondFactors factors;
    private final AdministrationBook book;
    private final Views views;
    private final Demonstration demonstration;
    private final KnownRecords sources;

    AdministrationController(
            Accounts accounts,
            Invitations invitations,
            SecondFactors factors,
            AdministrationBook book,
            Views views,
            Demonstration demonstration,
            KnownRecords sources) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.factors = factors;
        this.book = book;
        this.views = views;
        this.demonstration = demonstration;
        this.sources = sources;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("roles", Role.values());
        model.addAttribute("invitations", invitations.open());
        model.addAttribute("secondFactorRequired", factors.required());
        model.addAttribute("hasSecondFactor", factors.havingOne());
        model.addAttribute("views", views.state());
        model.addAttribute("demonstrationLoaded", demonstration.loaded());
        model.addAttribute("holdsRealRecords", sources.anyReal());
        return "desk/administration";
    }

    /** The part of the page that moves while the views are being rebuilt. */
    @GetMapping("/views")
    String live(Model model) {
        model.addAttribute("views", views.state());
        return "desk/administration :: views";
    }

    @PostMapping("/views")
    String rebuild(@PathVariable String lang, @AuthenticationPrincipal SignedIn who, RedirectAttributes next) {
        views.rebuild();
        book.note(RegisterAct.VIEWS_REBUILT, who.actor());
        next.addFlashAttribute("done", "rebuild");
        return "redirect:/" + lang + "/desk/administration";
    }

    @PostMapping("/views/comparison")
    String compare(@PathVariable String lang, @AuthenticationPrincipal SignedIn who, RedirectAttributes next) {
        views.compare();
        book.note(RegisterAct.VIEWS_COMPARED, who.actor());
        next.addFlashAttribute("done", "compare");
        return "redirect:/" + lang + "/desk/administration";
    }

    @PostMapping("/demonstration")
    String load(@PathVariable String lang, @AuthenticationPrincipal SignedIn who, RedirectAttributes next) {
        demonstration.load(who.actor());
        book.note(RegisterAct.DEMONSTRATION_LOADED, who.actor());
        awaitViews();
        next.addFlashAttribute("done", "loaded");
        return "redirect:/" + lang + "/desk";
    }

    /** Asks first: one action, but not one slip of the finger. */
    @GetMapping("/demonstration/removal")
    String confirmRemoval(Model model) {
        model.addAttribute("demonstrationLoaded", demonstration.loaded());
        return "desk/remove-demonstration";
    }

    @PostMapping("/demonstration/removal")
    String remove(@PathVariable String lang, @AuthenticationPrincipal SignedIn who, RedirectAttributes next) {
        demonstration.remove(who.actor());
        book.note(RegisterAct.DEMONSTRATION_REMOVED, who.actor());
        awaitViews();
        next.addFlashAttribute("done", "removed");
        return "redirect:/" + lang + "/desk";
    }

    /** Whoever loads or removes expects to see it on the next page; views that are far behind say so there. */
    private void awaitViews() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!views.caughtUp() && System.nanoTime() < until) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }
}
