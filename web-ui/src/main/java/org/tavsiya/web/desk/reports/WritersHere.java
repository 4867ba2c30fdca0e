package org.tavsiya.web.desk.reports;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Account;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.SignedIn;
import org.tavsiya.presence.Presence;
import org.tavsiya.presence.Present;
import org.tavsiya.web.desk.DeskFormat;
import org.tavsiya.web.site.Wording;

/** Who else is writing in a report, text by text, by the names of their drafts ({@link TextDrafts}). */
@Component
class WritersHere {

    private final Presence presence;
    private final Accounts accounts;
    private final DeskFormat format;

    WritersHere(Presence presence, Accounts accounts, DeskFormat format) {
        this.presence = presence;
        this.accounts = accounts;
        this.format = format;
    }

    void here(SignedIn who, String report, String place) {
        presence.here(report, place, who.actor().id());
    }

    void gone(SignedIn who, String report, String place) {
        presence.gone(report, place, who.actor().id());
    }

    /** A sentence for each text in which somebody else is. */
    Map<String, String> others(SignedIn who, String report, Wording w) {
        Map<String, String> names = accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name));
        Map<String, String> said = new TreeMap<>();
        for (Present one : presence.others(report, who.actor().id())) {
            String name = names.getOrDefault(one.accountId(), w.text("desk.report.somebody"));
            said.merge(
                    one.place(),
                    w.text("desk.report.writing", name, format.time(one.since())),
                    (first, next) -> first + " " + next);
        }
        return said;
    }
}
