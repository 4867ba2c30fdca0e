package org.tavsiya.eventlog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The log, read by what it speaks of instead of by order: for views that have lost something, or want to know whether they have. */
@Component
public class Streams {

    /** @param position place in the whole log; Axon does not tell it when one aggregate is read */
    public record Logged(DomainEventMessage<?> message, long position) {}

    /**
     * @param sequence of its last event up to the place asked for; -1 where there is none yet
     * @param last sequence of its last event in the whole log
     */
    public record Version(long sequence, long last) {}

    /** An event, by its place in the log. */
    public record Place(long position, String event, Instant recordedAt) {}

    /** How many aggregates one statement asks for. */
    private static final int TOGETHER = 500;

    private final EventStore log;
    private final JdbcTemplate sql;
    private final Serializer serializer;
    private final EventUpcasterChain upcasters;

    Streams(
            EventStore log,
            JdbcTemplate sql,
            @Qualifier("eventSerializer") Serializer serializer,
            EventUpcasterChain upcasters) {
        this.log = log;
        this.sql = sql;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** Events of one aggregate that stand in the log at or before a place, in order. They are not yet deserialized. */
    public List<Logged> of(String aggregateId, long upTo) {
        Map<Long, Long> positions = new HashMap<>();
        sql.query(
                "select sequence_number, global_index from domain_event where aggregate_id = ? and global_index <= ?",
                row -> {
                    positions.put(row.getLong(1), row.getLong(2));
                },
                aggregateId,
                upTo);
        return log.readEvents(aggregateId)
                .asStream()
                .filter(message -> positions.containsKey(message.getSequenceNumber()))
                .<Logged>map(message -> new Logged(message, positions.get(message.getSequenceNumber())))
                .toList();
    }

    /** The same of many at once, in one statement for some hundreds of them; ids without any event there are absent. */
    public Map<String, List<Logged>> of(Collection<String> aggregateIds, long upTo) {
        List<String> ids = List.copyOf(new LinkedHashSet<>(aggregateIds));
        Map<String, List<Logged>> streams = new HashMap<>();
        for (int from = 0; from < ids.size(); from += TOGETHER) {
            read(ids.subList(from, Math.min(ids.size(), from + TOGETHER)), upTo, streams);
        }
        return streams;
    }

    private void read(List<String> ids, long upTo, Map<String, List<Logged>> into) {
        Map<String, List<DomainEventData<byte[]>>> entries = new HashMap<>();
        Map<String, Map<Long, Long>> positions = new HashMap<>();
        List<Object> values = new ArrayList<>(ids);
        values.add(upTo);
        sql.query(
                "select global_index, aggregate_type, aggregate_id, sequence_number, event_id, recorded_at, payload_type,"
                        + " payload_revision, payload, meta_data from domain_event where aggregate_id in ("
                        + places(ids.size())
                        + ") and global_index <= ? order by aggregate_id, sequence_number",
                row -> {
                    String id = row.getString("aggregate_id");
                    long sequence = row.getLong("sequence_number");
                    positions.computeIfAbsent(id, one -> new HashMap<>()).put(sequence, row.getLong("global_index"));
                    entries.computeIfAbsent(id, one -> new ArrayList<>())
                            .add(new GenericDomainEventEntry<>(
                                    row.getString("aggregate_type"),
                                    id,
                                    sequence,
                                    row.getString("event_id"),
                                    row.getString("recorded_at"),
                                    row.getString("payload_type"),
                                    row.getString("payload_revision"),
                                    row.getBytes("payload"),
                                    row.getBytes("meta_data")));
                },
                values.toArray());
        entries.forEach((id, its) -> into.put(
                id,
                EventStreamUtils.upcastAndDeserializeDomainEvents(its.stream(), serializer, upcasters)
                        .asStream()
                        .<Logged>map(
                                message -> new Logged(message, positions.get(id).get(message.getSequenceNumber())))
                        .toList()));
    }

    /** Whether nothing was ever recorded. */
    public boolean isEmpty() {
        return sql.queryForList("select 1 from domain_event limit 1").isEmpty();
    }

    /** The identifier of the event at a place in the log; empty where nothing stands there. */
    public Optional<String> eventAt(long position) {
        return sql
                .queryForList("select event_id from domain_event where global_index = ?", String.class, position)
                .stream()
                .findFirst();
    }

    /** The last event about aggregates of one type at or before a place in the log. */
    public Optional<Place> last(String type, long upTo) {
        return sql
                .query(
                        "select global_index, event_id, recorded_at from domain_event where aggregate_type = ? and global_index <= ?"
                                + " order by global_index desc limit 1",
                        (row, n) -> new Place(
                                row.getLong(1), row.getString(2), DateTimeUtils.parseInstant(row.getString(3))),
                        type,
                        upTo)
                .stream()
                .findFirst();
    }

    /** Those of these ids under which there is an aggregate of that type. */
    public Set<String> existing(String type, Collection<String> ids) {
        List<String> asked = List.copyOf(new LinkedHashSet<>(ids));
        Set<String> existing = new HashSet<>();
        for (int from = 0; from < asked.size(); from += TOGETHER) {
            List<Object> values = new ArrayList<>(asked.subList(from, Math.min(asked.size(), from + TOGETHER)));
            String places = places(values.size());
            values.add(type);
            existing.addAll(sql.queryForList(
                    "select aggregate_id from domain_event where aggregate_id in (" + places
                            + ") and sequence_number = 0 and aggregate_type = ?",
                    String.class,
                    values.toArray()));
        }
        return existing;
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** Versions of the aggregates of one type whose ids lie in {@code [from, to)}; null leaves that side open. */
    public Map<String, Version> versions(String type, String from, String to, long upTo) {
        List<Object> values = new ArrayList<>(List.of(upTo, type, from == null ? "" : from));
        if (to != null) {
            values.add(to);
        }
        Map<String, Version> versions = new HashMap<>();
        sql.query(
                "select aggregate_id, max(case when global_index <= ? then sequence_number else -1 end), "
                        + "max(sequence_number) from domain_event"
                        + " where aggregate_type = ? and aggregate_id >= ?"
                        + (to == null ? "" : " and aggregate_id < ?") + " group by aggregate_id",
                row -> {
                    versions.put(row.getString(1), new Version(row.getLong(2), row.getLong(3)));
                },
                values.toArray());
        return versions;
    }
}
