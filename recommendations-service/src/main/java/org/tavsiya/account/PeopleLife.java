package org.tavsiya.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.tavsiya.account.events.PeopleEvent;

/** What administrators did that is about no single account, in its order. What holds now stands in tables. */
@Aggregate(type = "people")
class PeopleLife {

    static final String ID = "people";

    @AggregateIdentifier
    private String id;

    /** Also Axon needs it, to rebuild the aggregate from its events. */
    protected PeopleLife() {}

    void happen(PeopleEvent event) {
        apply(event);
    }

    @EventSourcingHandler
    void on(PeopleEvent event) {
        id = event.peopleId();
    }
}
