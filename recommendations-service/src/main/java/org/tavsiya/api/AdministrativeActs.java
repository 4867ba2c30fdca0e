package org.tavsiya.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Account;
import org.tavsiya.account.AccountActs;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Role;
import org.tavsiya.coalition.Coalition;
import org.tavsiya.coalition.events.CoalitionEvent;
import org.tavsiya.eventlog.StoredNames;

/** All that administrators did, newest first, read from the log itself: with accounts, with the coalition's page, with the register. */
@Component
public class AdministrativeActs {

    /**
     * @param kind stored name of the event, for example {@code account.role-changed}
     * @param role the role that was given or invited; null where the act is about none
     * @param detail what more there is to say, as a code; null where nothing
     * @param whom name of the account it was done to; null where it was done to none
     * @param by name of who did it; null where whoever runs the application did
     */
    public record AdministrativeAct(Instant at, String kind, Role role, String detail, String whom, String by) {}

    private final AccountActs acts;
    private final Accounts accounts;
    private final EventStore log;
    private final StoredNames names;

    AdministrativeActs(AccountActs acts, Accounts accounts, EventStore log, StoredNames names) {
        this.acts = acts;
        this.accounts = accounts;
        this.log = log;
        this.names = names;
    }

    public List<AdministrativeAct> all() {
        Map<String, String> people = accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name));
        Stream<AdministrativeAct> ofAccounts = acts.all().stream()
                .map(a -> new AdministrativeAct(a.at(), a.kind(), a.role(), a.detail(), a.account(), a.by()));
        Stream<AdministrativeAct> ofTheCoalition = log.readEvents(Coalition.ID)
                .asStream()
                .map(event -> new AdministrativeAct(
                        event.getTimestamp(),
                        names.nameOf(event.getPayloadType()).orElseThrow(),
                        null,
                        null,
                        null,
                        people.get(((CoalitionEvent) event.getPayload()).by())));
        return Stream.concat(ofAccounts, ofTheCoalition)
                .sorted(Comparator.comparing(AdministrativeAct::at).reversed())
                .toList();
    }
}
