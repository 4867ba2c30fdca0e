package org.tavsiya.eventlog;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.tavsiya.rules.Rule;

/**
 * Nothing enters the log that its readers could not read. Whoever writes has refused it before, with better words;
 * this is for what was forgotten.
 */
@Component
class LastDoor {

    private final JdbcTemplate sql;

    LastDoor(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** @throws org.tavsiya.rules.RuleBroken before anything is written */
    void check(EventMessage<?> event) {
        Rule.check(
                new NoEmptyPlaceInside(event.getPayload()),
                new RoomInTheView(Values.characters(event.getPayload()), before(event)));
    }

    private long before(EventMessage<?> event) {
        if (!(event instanceof DomainEventMessage<?> fact) || fact.getSequenceNumber() < RoomInTheView.FEW) {
            return 0;
        }
        Long bytes = sql.queryForObject(
                "select sum(octet_length(payload)) from domain_event where aggregate_id = ?",
                Long.class,
                fact.getAggregateIdentifier());
        return bytes == null ? 0 : bytes;
    }
}
