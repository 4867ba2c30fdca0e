package org.tavsiya.api;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.calendar.Today;
import org.tavsiya.recommendation.read.showrecommendation.UnknownRecommendation;
import org.tavsiya.work.WorkOn;
import org.tavsiya.work.read.WorkInProgress;
import org.tavsiya.work.write.assignwork.AssignWork;
import org.tavsiya.work.write.assignwork.TakeWorkBack;
import org.tavsiya.work.write.model.WorkCommand;
import org.tavsiya.work.write.remarkonwork.RemarkOnWork;

/**
 * Assigns work and remarks on it. Refuses with {@link org.tavsiya.rules.RuleBroken}, {@link UnknownRecommendation} or
 * {@link NotRecorded}.
 */
@Component
public class WorkActs {

    private final Changes changes;
    private final WorkInProgress work;
    private final Accounts accounts;
    private final Today today;

    WorkActs(Changes changes, WorkInProgress work, Accounts accounts, Today today) {
        this.changes = changes;
        this.work = work;
        this.accounts = accounts;
        this.today = today;
    }

    /** @param to account id; null takes the work back */
    public void assign(String recommendationId, String to, LocalDate dueOn, Actor by) {
        send(
                to == null
                        ? new TakeWorkBack(recommendationId, by)
                        : new AssignWork(
                                recommendationId,
                                accounts.all().stream()
                                        .filter(a -> a.id().equals(to))
                                        .findFirst()
                                        .orElse(null),
                                dueOn,
                                by,
                                today.date()));
    }

    /** @param mentioned account ids; those of nobody who works here are left out */
    public void remark(String recommendationId, String text, List<String> mentioned, Actor by) {
        List<String> known = accounts.all().stream()
                .filter(a -> !a.disabled() && a.role().includes(Role.ANALYST) && mentioned.contains(a.id()))
                .map(a -> a.id())
                .toList();
        send(new RemarkOnWork(recommendationId, text, known, by));
    }

    private void send(WorkCommand command) {
        try {
            changes.sendElsewhere(command, null);
            changes.awaitView(
                    WorkOn.stream(command.recommendationId()), stream -> work.version(command.recommendationId()));
        } catch (AggregateNotFoundException none) {
            throw new UnknownRecommendation(command.recommendationId());
        }
    }
}
