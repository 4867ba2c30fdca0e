package org.tavsiya.imports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tavsiya.eventlog.EventFamily;
import org.tavsiya.imports.events.ImportEvent;

@Configuration
class ImportConfiguration {

    @Bean
    EventFamily importEvents() {
        return new EventFamily(ImportEvent.class);
    }
}
