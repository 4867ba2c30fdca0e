package org.tavsiya.web.desk.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Account;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Role;
import org.tavsiya.account.SignedIn;
import org.tavsiya.work.read.WorkDocument;
import org.tavsiya.work.read.WorkInProgress;

/** The work on a recommendation in the names of those who do it, for those who are signed in. */
@Component
public class Colleagues {

    private static final Duration LATELY = Duration.ofDays(30);

    public record Person(String id, String name) {}

    /** @param by name, or null where the account is gone */
    public record Remarked(Instant at, String by, String text, List<String> mentioned) {}

    /** @param assignee null where nobody is asked */
    public record OnIt(Person assignee, LocalDate dueOn, List<Remarked> remarks) {}

    public record Digest(String recommendationId, Instant at, String by, String text) {}

    private final WorkInProgress work;
    private final Accounts accounts;
    private final Clock clock;

    Colleagues(WorkInProgress work, Accounts accounts, Clock clock) {
        this.work = work;
        this.accounts = accounts;
        this.clock = clock;
    }

    public OnIt on(String recommendationId) {
        Map<String, String> names = names();
        WorkDocument on = work.on(recommendationId);
        return new OnIt(
                on.assignee() == null ? null : new Person(on.assignee(), names.get(on.assignee())),
                on.dueOn(),
                on.remarks().stream().map(r -> remarked(r, names)).toList());
    }

    /** Those who can be asked to do something. */
    public List<Person> all() {
        return accounts.all().stream()
                .filter(a -> !a.disabled() && a.role().includes(Role.ANALYST))
                .map(a -> new Person(a.id(), a.name()))
                .toList();
    }

    /** Remarks of the last 30 days that ask for this person's attention, the newest first. */
    public List<Digest> digest(SignedIn who) {
        Map<String, String> names = names();
        return work.mentions(who.actor().id(), clock.instant().minus(LATELY)).stream()
                .map(m -> new Digest(
                        m.recommendationId(),
                        m.remark().at(),
                        names.get(m.remark().by()),
                        m.remark().text()))
                .toList();
    }

    private Map<String, String> names() {
        return accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    private static Remarked remarked(WorkDocument.Remark r, Map<String, String> names) {
        return new Remarked(
                r.at(),
                names.get(r.by()),
                r.text(),
                r.mentioned().stream().map(names::get).filter(n -> n != null).toList());
    }
}
