package org.tavsiya.evidence.read;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the index of words before anybody asks: of 20,000 items that takes some seconds, and nobody should wait for them. */
@Component
class EarlyIndex {

    private static final Logger LOG = LoggerFactory.getLogger(EarlyIndex.class);

    private final EvidenceLibrary library;

    EarlyIndex(EvidenceLibrary library) {
        this.library = library;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread beside = new Thread(this::make, "evidence-index");
        beside.setDaemon(true);
        beside.start();
    }

    private void make() {
        try {
            library.find(EvidenceQuestion.of(null));
        } catch (RuntimeException notYet) {
            // Views that are being built or away: the first question makes the index.
            LOG.info("The words of the library are not indexed yet: {}", notYet.getMessage());
        }
    }
}
