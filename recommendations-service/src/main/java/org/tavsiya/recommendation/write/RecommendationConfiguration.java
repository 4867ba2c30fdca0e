package org.tavsiya.recommendation.write;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tavsiya.eventlog.EventFamily;
import org.tavsiya.recommendation.events.RecommendationEvent;

@Configuration
class RecommendationConfiguration {

    @Bean
    EventFamily recommendationEvents() {
        return new EventFamily(RecommendationEvent.class);
    }
}
