package org.tavsiya.report.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tavsiya.eventlog.EventFamily;
import org.tavsiya.report.events.ReportEvent;

@Configuration
class ReportConfiguration {

    @Bean
    EventFamily reportEvents() {
        return new EventFamily(ReportEvent.class);
    }
}
