package org.tavsiya;

import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tavsiya.account.FirstSignIn;
import org.tavsiya.account.NewAdministrator;
import org.tavsiya.entrance.PublicAddress;

/** Says on the console where the application is, and once how its first administrator signs in. The secret goes to no log file. */
@Component
class StartMessage {

    private final FirstSignIn first;
    private final NewAdministrator rescue;
    private final PublicAddress own;

    StartMessage(FirstSignIn first, NewAdministrator rescue, PublicAddress own) {
        this.first = first;
        this.rescue = rescue;
        this.own = own;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            String address = own.base();
            Optional<String> secret = first.open();
            System.out.println();
            System.out.println("  Tavsiya is ready: " + address);
            secret.ifPresent(
                    s -> System.out.println("  First administrator, valid once:  " + address + "/first-sign-in/" + s));
            rescue.token()
                    .ifPresent(t -> System.out.println(
                            "  New administrator, valid once, one hour:  " + address + "/invitation/" + t));
            System.out.println();
        }
    }
}
