package org.tavsiya.work.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tavsiya.eventlog.EventFamily;
import org.tavsiya.work.events.WorkEvent;

@Configuration
class WorkConfiguration {

    @Bean
    EventFamily workEvents() {
        return new EventFamily(WorkEvent.class);
    }
}
