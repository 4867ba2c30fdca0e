package org.tavsiya.uptake.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tavsiya.eventlog.EventFamily;
import org.tavsiya.uptake.events.UptakeEvent;

@Configuration
class UptakeConfiguration {

    @Bean
    EventFamily uptakeEvents() {
        return new EventFamily(UptakeEvent.class);
    }
}
