package org.tavsiya.eventlog;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<AskedAtTheDoor> rooms;

    /** @param rooms asked late: what a room asks may look into the log, whose engine knows this */
    LastDoor(JdbcTemplate sql, ObjectProvider<AskedAtTheDoor> rooms) {
        this.sql = sql;
        this.rooms = rooms;
    }

    /** @throws org.tavsiya.rules.RuleBroken before anything is written */
    void check(EventMessage<?> event) {
        Rule.check(
                new NoEmptyPlaceInside(event.getPayload()),
                new RoomInTheView(Values.characters(event.getPayload()), before(event)));
        rooms.stream().forEach(room -> Rule.check(room.rules(event.getPayload())));
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
