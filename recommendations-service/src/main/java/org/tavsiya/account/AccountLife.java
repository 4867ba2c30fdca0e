package org.tavsiya.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.tavsiya.account.events.AccountEvent;

/** What was done with one account, in its order. What holds now, with name and password, stands in {@link AccountTable}. */
@Aggregate(type = "account")
class AccountLife {

    @AggregateIdentifier
    private String accountId;

    /** Axon needs it to rebuild the aggregate from its events. */
    protected AccountLife() {}

    void happen(AccountEvent event) {
        apply(event);
    }

    @EventSourcingHandler
    void on(AccountEvent event) {
        accountId = event.accountId();
    }
}
