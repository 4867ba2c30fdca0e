package org.tavsiya.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.context.ApplicationContext;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.events.AssessmentCorrected;
import org.tavsiya.recommendation.events.AssessmentPublished;
import org.tavsiya.recommendation.events.RecommendationEvent;
import org.tavsiya.recommendation.events.StateClaimRecorded;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.read.rows.Rows;
import org.tavsiya.views.Views;

/**
 * What voices say over the years about recommendations that were imported and nothing else: a claim of the State, an assessment, and for
 * three of four another one or a correction. Appended as commands would have it appended, without asking the rules.
 */
final class Facts {

    private static final int TRANSACTION = 500;
    /** Of one in so many nobody says anything. */
    private static final int SILENT = 4;

    private static final Status[] FOUND = {
        Status.NOT_IMPLEMENTED, Status.PARTIALLY_IMPLEMENTED, Status.SUBSTANTIALLY_IMPLEMENTED, Status.NO_INFORMATION
    };

    private final RowStore rows;
    private final EventStore log;
    private final Views views;
    private final TransactionManager transactions;
    private final LocalDate last = LocalDate.now().minusDays(1);

    Facts(ApplicationContext context) {
        rows = context.getBean(RowStore.class);
        log = context.getBean(EventStore.class);
        views = context.getBean(Views.class);
        transactions = context.getBean(TransactionManager.class);
    }

    /** @return how many were appended */
    long append(long events) {
        Rows all = rows.snapshot().rows();
        int[] made = all.byParagraph();
        long wanted = events - views.state().head() - 1;
        long appended = 0;
        List<DomainEventMessage<?>> batch = new ArrayList<>();
        for (int i = 0; i < made.length; i++) {
            long until = wanted * (i + 1) / made.length;
            List<RecommendationEvent> said = said(all.id(made[i]), all.day(made[i]), i);
            for (int n = 0; n < said.size() && appended < until; n++, appended++) {
                batch.add(new GenericDomainEventMessage<>(
                        "recommendation", said.get(n).recommendationId(), n + 1, said.get(n)));
            }
            if (batch.size() >= TRANSACTION) {
                publish(batch);
            }
        }
        publish(batch);
        return appended;
    }

    private void publish(List<DomainEventMessage<?>> batch) {
        DefaultUnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        Transaction transaction = transactions.startTransaction();
        work.onCommit(w -> transaction.commit());
        work.onRollback(w -> transaction.rollback());
        log.publish(batch);
        work.commit();
        batch.clear();
    }

    private List<RecommendationEvent> said(String id, int day, int n) {
        if (n % SILENT == 0) {
            return List.of();
        }
        LocalDate made = day == Rows.UNKNOWN_DAY ? last.minusYears(10) : LocalDate.ofEpochDay(day);
        LocalDate[] days = new LocalDate[4];
        Arrays.setAll(days, i -> earlier(made.plusDays(200L + n % 300 + 500L * i)));
        Status found = FOUND[n % FOUND.length];
        Status then = FOUND[(n / FOUND.length + 1) % FOUND.length];
        String assessment = id + "-1";
        return List.of(
                new StateClaimRecorded(
                        id,
                        Status.FULLY_IMPLEMENTED.name(),
                        "It has been done.",
                        null,
                        days[0],
                        days[0],
                        "A report",
                        null,
                        null,
                        null,
                        "en",
                        "bench",
                        "ANALYST"),
                published(id, assessment, found, days[1]),
                n % 4 == 0 ? corrected(id, assessment, then, days[1]) : published(id, id + "-2", then, days[2]),
                published(id, id + "-3", found, days[3]));
    }

    private LocalDate earlier(LocalDate day) {
        return day.isAfter(last) ? last : day;
    }

    private static AssessmentPublished published(String id, String assessment, Status status, LocalDate day) {
        return new AssessmentPublished(
                id,
                assessment,
                status.name(),
                false,
                "A benchmark says so.",
                null,
                day,
                day,
                "bench",
                "bench",
                null,
                evidence(day),
                "A report",
                null,
                null,
                null,
                "en",
                "bench",
                "ANALYST",
                null,
                null,
                null);
    }

    private static AssessmentCorrected corrected(String id, String assessment, Status status, LocalDate day) {
        return new AssessmentCorrected(
                id,
                id + "-2",
                assessment,
                status.name(),
                false,
                "A benchmark says so.",
                null,
                day,
                day,
                "bench",
                "bench",
                null,
                evidence(day),
                "A report",
                null,
                null,
                null,
                "en",
                "bench",
                "ANALYST",
                "It was another.");
    }

    private static List<Map<String, String>> evidence(LocalDate day) {
        return List.of(Map.of(
                "kind",
                "NGO_REPORT",
                "title",
                "A report",
                "publisher",
                "Benchmark",
                "factDate",
                day.toString(),
                "level",
                "PROCESS"));
    }
}
