package org.tavsiya.evidence.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tavsiya.eventlog.EventFamily;
import org.tavsiya.evidence.events.EvidenceEvent;
import org.tavsiya.evidence.events.VaultEvent;

@Configuration
class EvidenceConfiguration {

    @Bean
    EventFamily evidenceEvents() {
        return new EventFamily(EvidenceEvent.class);
    }

    @Bean
    EventFamily vaultEvents() {
        return new EventFamily(VaultEvent.class);
    }
}
