package org.tavsiya.bulk.kinds;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Account;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.UnknownAccount;
import org.tavsiya.bulk.BulkKind;
import org.tavsiya.bulk.BulkTarget;
import org.tavsiya.work.write.assignwork.AssignWork;
import org.tavsiya.work.write.assignwork.TakeWorkBack;

/** Asks somebody to do it, or nobody any more; taken back, whoever was asked before is asked again, with no day where that day is over. */
@Component
class AssignMany implements BulkKind {

    private final Accounts accounts;

    AssignMany(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "assignment";
    }

    @Override
    public Object command(Map<String, String> asked, BulkTarget target) {
        Asked said = new Asked(asked);
        return assignment(said.text("assignee"), said.day("dueOn"), target);
    }

    @Override
    public Object inverse(Map<String, String> asked, BulkTarget target, Map<String, String> stood) {
        Asked before = new Asked(stood);
        LocalDate due = before.day("dueOn");
        return assignment(before.text("assignee"), due != null && due.isBefore(target.today()) ? null : due, target);
    }

    private Object assignment(String assignee, LocalDate dueOn, BulkTarget target) {
        return assignee == null
                ? new TakeWorkBack(target.recommendationId(), target.by())
                : new AssignWork(target.recommendationId(), account(assignee), dueOn, target.by(), target.today());
    }

    private Account account(String id) {
        try {
            return accounts.byId(id);
        } catch (UnknownAccount none) {
            return null;
        }
    }
}
