package org.tavsiya.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tavsiya.account.events.AccountCreated;
import org.tavsiya.account.events.AccountEvent;
import org.tavsiya.account.events.FirstAdministratorCreated;
import org.tavsiya.account.events.RoleChanged;
import org.tavsiya.eventlog.StoredNames;

/** What was done with the accounts and by whom, newest first, read from the log itself. For administrators. */
@Component
public class AccountActs {

    /**
     * @param kind stored name of the event without its family, for example {@code role-changed}
     * @param role the role that the account got by it; null where it got none
     * @param account name of the account it was done to
     * @param by name of who did it; null where it was nobody with an account
     */
    public record Act(Instant at, String kind, Role role, String account, String by) {}

    private final AccountTable table;
    private final EventStore log;
    private final StoredNames names;

    AccountActs(AccountTable table, EventStore log, StoredNames names) {
        this.table = table;
        this.log = log;
        this.names = names;
    }

    public List<Act> newest(int limit) {
        Map<String, String> people = table.all().stream().collect(Collectors.toMap(Account::id, Account::name));
        return people.keySet().stream()
                .map(log::readEvents)
                .flatMap(DomainEventStream::asStream)
                .map(e -> act(e.getTimestamp(), (AccountEvent) e.getPayload(), people))
                .sorted(Comparator.comparing(Act::at).reversed())
                .limit(limit)
                .toList();
    }

    private Act act(Instant at, AccountEvent event, Map<String, String> people) {
        String kind = names.nameOf(event.getClass()).orElseThrow().replaceFirst("^account\\.", "");
        return new Act(at, kind, role(event), people.get(event.accountId()), people.get(event.by()));
    }

    private static Role role(AccountEvent event) {
        if (event instanceof AccountCreated e) {
            return Role.valueOf(e.role());
        } else if (event instanceof RoleChanged e) {
            return Role.valueOf(e.to());
        }
        return event instanceof FirstAdministratorCreated ? Role.ADMINISTRATOR : null;
    }
}
