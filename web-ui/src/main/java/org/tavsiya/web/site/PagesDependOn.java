package org.tavsiya.web.site;

import org.springframework.stereotype.Component;
import org.tavsiya.calendar.Today;
import org.tavsiya.entrance.PublicAddress;

/**
 * What stands on public pages beside what the register holds: citations name the day of access and the address of the register; where
 * other sites may show a figure, its page says how.
 */
@Component
class PagesDependOn {

    private final Today today;
    private final PublicAddress own;
    private final EmbeddingSites sites;

    PagesDependOn(Today today, PublicAddress own, EmbeddingSites sites) {
        this.sites = sites;
        this.today = today;
        this.own = own;
    }

    /** Another one for each day where the coalition works, and for each address. */
    String mark() {
        return Integer.toUnsignedString(
                (today.date() + " " + own.base() + " " + sites.ancestors()).hashCode(), Character.MAX_RADIX);
    }
}
