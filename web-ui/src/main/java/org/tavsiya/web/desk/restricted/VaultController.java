package org.tavsiya.web.desk.restricted;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tavsiya.account.Account;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.VaultActs;
import org.tavsiya.evidence.read.RestrictedLog;

/** For administrators: who may see what is restricted, who did, and the master key. It shows nothing of what is kept. */
@Controller
@RequestMapping("/{lang:en|ru|tg}/desk/administration/restricted")
class VaultController {

    private static final int SHOWN = 200;

    /** @param by name of the account; its id where it is gone */
    record Act(Instant at, String kind, String by, String subjectId, String account) {}

    private final VaultActs vault;
    private final RestrictedLog log;
    private final Accounts accounts;

    VaultController(VaultActs vault, RestrictedLog log, Accounts accounts) {
        this.vault = vault;
        this.log = log;
        this.accounts = accounts;
    }

    @GetMapping
    String show(Model model) {
        Map<String, String> names = accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name));
        List<Act> acts = log.newest(SHOWN).stream()
                .map(a -> new Act(
                        a.at(),
                        a.kind(),
                        names.getOrDefault(a.by(), a.by()),
                        a.subjectId(),
                        names.getOrDefault(a.accountId(), a.accountId())))
                .toList();
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("rights", vault.rights());
        model.addAttribute("parts", vault.masterKeyParts());
        model.addAttribute("acts", acts);
        return "desk/vault";
    }

    @PostMapping("/right")
    String right(
            @PathVariable String lang,
            @RequestParam String account,
            @RequestParam boolean granted,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next) {
        if (granted) {
            vault.grant(account, who.actor());
        } else {
            vault.take(account, who.actor());
        }
        return done(lang, next);
    }

    @PostMapping("/master-key")
    String rotate(@PathVariable String lang, @AuthenticationPrincipal SignedIn who, RedirectAttributes next) {
        vault.rotate(who.actor());
        return done(lang, next);
    }

    @PostMapping("/former-master-key")
    String forget(
            @PathVariable String lang,
            @RequestParam(defaultValue = "false") boolean sure,
            @AuthenticationPrincipal SignedIn who,
            RedirectAttributes next) {
        if (sure) {
            vault.forgetFormer(who.actor());
        }
        return done(lang, next);
    }

    @GetMapping("/{form:right|master-key|former-master-key}")
    String back(@PathVariable String lang) {
        return "redirect:/" + lang + "/desk/administration/restricted";
    }

    private static String done(String lang, RedirectAttributes next) {
        next.addFlashAttribute("done", "vault");
        return "redirect:/" + lang + "/desk/administration/restricted";
    }
}
