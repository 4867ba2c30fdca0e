package org.tavsiya.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tavsiya.account.events.AccountEvent;
import org.tavsiya.account.events.PeopleEvent;
import org.tavsiya.eventlog.EventFamily;

@Configuration
class AccountConfiguration {

    @Bean
    EventFamily accountEvents() {
        return new EventFamily(AccountEvent.class);
    }

    @Bean
    EventFamily peopleEvents() {
        return new EventFamily(PeopleEvent.class);
    }
}
