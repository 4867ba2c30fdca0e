package org.tavsiya.api;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Actor;
import org.tavsiya.calendar.Today;
import org.tavsiya.finding.read.Findings;
import org.tavsiya.finding.read.UnknownFinding;
import org.tavsiya.finding.write.confirmfinding.ConfirmFinding;
import org.tavsiya.finding.write.editfinding.EditFinding;
import org.tavsiya.finding.write.returnfinding.ReturnFinding;
import org.tavsiya.finding.write.submitfinding.SubmitFinding;
import org.tavsiya.finding.write.withdrawfinding.WithdrawFinding;
import org.tavsiya.once.RequestKey;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.model.Recorded;
import org.tavsiya.recommendation.write.rules.SecondPersonNeeded;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;

/**
 * What one person may say alone is recorded; what needs two waits for the second. Author and reviewer are those of the sessions.
 * Refuses as {@link Changes} does, and with {@link UnknownFinding}.
 */
@Component
public class Proposals {

    /** Either the recommendation changed, or a finding waits. */
    public sealed interface Outcome permits Done, Waiting {}

    public record Done(Recorded what) implements Outcome {}

    public record Waiting(String findingId) implements Outcome {}

    /** @param version of the recommendation afterwards */
    public record Confirmed(String recommendationId, long version) {}

    private static final String SECOND_PERSON = SecondPersonNeeded.class.getSimpleName();

    private final Changes changes;
    private final Findings findings;
    private final Today today;

    Proposals(Changes changes, Findings findings, Today today) {
        this.changes = changes;
        this.findings = findings;
        this.today = today;
    }

    /**
     * The rules themselves say what needs a second person: what they refuse for nothing else is submitted.
     *
     * @param key of the request, or null; one that was carried out before is answered as it was then, and does nothing more
     */
    public Outcome send(RecommendationCommand command, RequestKey key) {
        return send(command, key, false, null);
    }

    /**
     * The same from the desk.
     *
     * @param review the author wants a second person to look at it although no rule asks for one
     * @param answers the returned finding that it mends, or null
     */
    public Outcome send(RecommendationCommand command, RequestKey key, boolean review, String answers) {
        String findingId = id(key);
        if (submitted(findingId, key)) {
            return new Waiting(findingId);
        }
        if (review) {
            return submit(findingId, command, answers, key);
        }
        try {
            Recorded did = changes.send(command, key);
            return submitted(findingId, key) ? new Waiting(findingId) : new Done(did); // Its twin may have been faster.
        } catch (RuleBroken broken) {
            List<Violation> others = broken.violations().stream()
                    .filter(v -> !v.code().equals(SECOND_PERSON))
                    .toList();
            if (!others.isEmpty()) {
                throw new RuleBroken(others);
            }
            return submit(findingId, command, answers, key);
        }
    }

    private boolean submitted(String findingId, RequestKey key) {
        return key != null && changes.known(findingId);
    }

    /** The same request makes the same finding. */
    private static String id(RequestKey key) {
        return key == null
                ? UUID.randomUUID().toString()
                : RecommendationId.named("finding/" + key.accountId() + "/" + key.key() + "/" + key.hash());
    }

    private Waiting submit(String findingId, RecommendationCommand command, String answers, RequestKey key) {
        changes.sendBeside(new SubmitFinding(findingId, command, answers, today.date()), key);
        changes.awaitView(findingId, findings::version);
        return new Waiting(findingId);
    }

    /**
     * Confirms, and so publishes.
     *
     * @param onto version of the recommendation that the confirmer looked at; null means that of the submission
     */
    public Confirmed confirm(String findingId, Long onto, Actor by) {
        String recommendationId = decide(findingId, new ConfirmFinding(findingId, onto, by, today.date()));
        return new Confirmed(recommendationId, changes.settled(recommendationId));
    }

    /** @param field what the remark speaks of, and {@code passage} the words in it; null for the whole */
    public void giveBack(String findingId, String remark, String field, String passage, Actor by) {
        decide(findingId, new ReturnFinding(findingId, remark, field, passage, by));
    }

    /** Writes it differently, for its author to agree. */
    public void edit(String findingId, RecommendationCommand content, Actor by) {
        decide(findingId, new EditFinding(findingId, content, by, today.date()));
    }

    public void withdraw(String findingId, Actor by) {
        decide(findingId, new WithdrawFinding(findingId, by));
    }

    private String decide(String findingId, Object command) {
        try {
            String recommendationId = changes.sendBeside(command);
            changes.awaitView(findingId, findings::version);
            return recommendationId;
        } catch (AggregateNotFoundException none) {
            throw none.getAggregateIdentifier().equals(findingId) ? new UnknownFinding(findingId) : none;
        }
    }
}
