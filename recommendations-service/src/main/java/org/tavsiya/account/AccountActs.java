package org.tavsiya.account;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.tavsiya.account.events.AccountCreated;
import org.tavsiya.account.events.AccountEvent;
import org.tavsiya.account.events.FirstAdministratorCreated;
import org.tavsiya.account.events.InvitationMade;
import org.tavsiya.account.events.InvitationRevoked;
import org.tavsiya.account.events.JoinedByInvitation;
import org.tavsiya.account.events.PeopleEvent;
import org.tavsiya.account.events.RegisterActDone;
import org.tavsiya.account.events.RoleChanged;
import org.tavsiya.account.events.SecondFactorAdded;
import org.tavsiya.account.events.SecondFactorPolicySet;
import org.tavsiya.account.events.SecondFactorRemoved;
import org.tavsiya.eventlog.StoredNames;

/** What was done with accounts, invitations and the rules of signing in, and by whom, read from the log itself. For administrators. */
@Component
public class AccountActs {

    /**
     * @param kind stored name of the event, for example {@code account.role-changed}
     * @param role the role that the account got by it, or that was invited; null where it is about none
     * @param detail what more the event says, as a code: a kind of second factor, ON or OFF, an act; null where nothing
     * @param account name of the account it was done to; null where it was done to none
     * @param by name of who did it; null where it was nobody with an account
     */
    public record Act(Instant at, String kind, Role role, String detail, String account, String by) {}

    private final AccountTable table;
    private final EventStore log;
    private final StoredNames names;

    AccountActs(AccountTable table, EventStore log, StoredNames names) {
        this.table = table;
        this.log = log;
        this.names = names;
    }

    /** Newest first. */
    public List<Act> all() {
        Map<String, String> people = table.all().stream().collect(Collectors.toMap(Account::id, Account::name));
        Stream<Act> ofAccounts = people.keySet().stream()
                .flatMap(id -> log.readEvents(id).asStream())
                .map(event -> act(event, (AccountEvent) event.getPayload(), people));
        Stream<Act> ofPeople = log.readEvents(PeopleLife.ID)
                .asStream()
                .map(event -> act(event, (PeopleEvent) event.getPayload(), people));
        return Stream.concat(ofAccounts, ofPeople)
                .sorted(Comparator.comparing(Act::at).reversed())
                .toList();
    }

    private Act act(DomainEventMessage<?> message, AccountEvent event, Map<String, String> people) {
        return new Act(
                message.getTimestamp(),
                kind(event),
                role(event).map(Role::valueOf).orElse(null),
                event instanceof SecondFactorAdded added
                        ? added.kind()
                        : event instanceof SecondFactorRemoved removed ? removed.kind() : null,
                people.get(event.accountId()),
                people.get(event.by()));
    }

    private Act act(DomainEventMessage<?> message, PeopleEvent event, Map<String, String> people) {
        return new Act(
                message.getTimestamp(),
                kind(event),
                role(event).map(Role::valueOf).orElse(null),
                event instanceof SecondFactorPolicySet policy
                        ? (policy.required() ? "ON" : "OFF")
                        : event instanceof RegisterActDone done ? done.act() : null,
                null,
                people.get(event.by()));
    }

    private String kind(Object event) {
        return names.nameOf(event.getClass()).orElseThrow();
    }

    private static Optional<String> role(Object event) {
        if (event instanceof AccountCreated e) {
            return Optional.of(e.role());
        } else if (event instanceof JoinedByInvitation e) {
            return Optional.of(e.role());
        } else if (event instanceof RoleChanged e) {
            return Optional.of(e.to());
        } else if (event instanceof InvitationMade e) {
            return Optional.of(e.role());
        } else if (event instanceof InvitationRevoked e) {
            return Optional.of(e.role());
        }
        return event instanceof FirstAdministratorCreated ? Optional.of(Role.ADMINISTRATOR.name()) : Optional.empty();
    }
}
