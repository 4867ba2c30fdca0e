package org.tavsiya.eventlog;

import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.UnexpectedRollbackException;

/** Axon's way to Spring's transactions, with one word more: a commit that failed is told from everything that failed before it. */
final class ConfirmedTransactions extends SpringTransactionManager {

    ConfirmedTransactions(PlatformTransactionManager transactions) {
        super(transactions);
    }

    @Override
    protected void commitTransaction(TransactionStatus status) {
        try {
            super.commitTransaction(status);
        } catch (UnexpectedRollbackException rolledBack) {
            throw rolledBack;
        } catch (RuntimeException unanswered) {
            throw new CommitUnconfirmed(unanswered);
        }
    }
}
