package org.tavsiya.cluster.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tavsiya.cluster.events.ClusterEvent;
import org.tavsiya.eventlog.EventFamily;

@Configuration
class ClusterConfiguration {

    @Bean
    EventFamily clusterEvents() {
        return new EventFamily(ClusterEvent.class);
    }
}
