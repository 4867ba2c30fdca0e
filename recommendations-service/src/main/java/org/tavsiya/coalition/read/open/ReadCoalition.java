package org.tavsiya.coalition.read.open;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tavsiya.coalition.read.CoalitionDocument;
import org.tavsiya.coalition.read.Coalitions;

/** Who keeps this register, for anybody. */
@Component
public class ReadCoalition {

    private final Coalitions coalitions;
    private final String homeState;

    /** @param homeState the State of the front page while no administrator has chosen one; blank for none */
    ReadCoalition(Coalitions coalitions, @Value("${tavsiya.home-state}") String homeState) {
        this.coalitions = coalitions;
        this.homeState = homeState.isBlank() ? null : homeState.strip();
    }

    public PublicCoalition present() {
        CoalitionDocument told = coalitions.present();
        return new PublicCoalition(
                told.version(),
                told.homeState() == null ? homeState : told.homeState(),
                told.fullName(),
                told.shortName(),
                told.who(),
                told.contact());
    }
}
