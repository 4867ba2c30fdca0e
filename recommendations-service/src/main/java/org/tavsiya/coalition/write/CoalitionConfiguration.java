package org.tavsiya.coalition.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tavsiya.coalition.events.CoalitionEvent;
import org.tavsiya.eventlog.EventFamily;

@Configuration
class CoalitionConfiguration {

    @Bean
    EventFamily coalitionEvents() {
        return new EventFamily(CoalitionEvent.class);
    }
}
