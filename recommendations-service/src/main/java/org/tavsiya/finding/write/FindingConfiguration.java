package org.tavsiya.finding.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tavsiya.eventlog.EventFamily;
import org.tavsiya.finding.events.FindingEvent;

@Configuration
class FindingConfiguration {

    @Bean
    EventFamily findingEvents() {
        return new EventFamily(FindingEvent.class);
    }
}
