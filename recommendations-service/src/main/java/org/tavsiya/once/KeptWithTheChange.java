package org.tavsiya.once;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.tavsiya.recommendation.write.model.Recorded;

/**
 * Keeps a request's key in the transaction that records the change: both are there or neither. Of two requests with one key at
 * the same moment the second meets the first's row, and is rolled back.
 */
@Component
class KeptWithTheChange {

    private final Requests requests;

    KeptWithTheChange(Requests requests) {
        this.requests = requests;
    }

    /** By hand: an interceptor that is a bean, Axon would register a second time. */
    @Autowired
    void register(CommandBus commands) {
        commands.registerHandlerInterceptor(this::keep);
    }

    private Object keep(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        Object did = chain.proceed();
        if (did instanceof Recorded recorded
                && unitOfWork.getMessage().getMetaData().get(Requests.KEY) instanceof RequestKey key) {
            requests.keep(key, recorded);
        }
        return did;
    }
}
