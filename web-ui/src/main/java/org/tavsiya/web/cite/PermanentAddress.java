package org.tavsiya.web.cite;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tavsiya.recommendation.read.filter.Moment;

/** The address of a page, with the state of the register that it shows. */
final class PermanentAddress {

    private static final Set<String> MOMENT = Set.of(Moment.AS_OF, Moment.AT);

    private PermanentAddress() {}

    /**
     * @param address path and query of a page; what it says of a day or version gives way
     * @param anchor of the figure on it, or null
     */
    static String of(String address, Moment moment, String anchor) {
        String page = address.replaceFirst("#.*$", "");
        int mark = page.indexOf('?');
        Stream<String> kept = mark < 0
                ? Stream.of()
                : Arrays.stream(page.substring(mark + 1).split("&"))
                        .filter(part -> !part.isEmpty() && !MOMENT.contains(part.replaceFirst("=.*", "")));
        String query = Stream.concat(kept, moment.parts().stream()).collect(Collectors.joining("&"));
        return (mark < 0 ? page : page.substring(0, mark))
                + (query.isEmpty() ? "" : "?" + query)
                + (anchor == null ? "" : "#" + anchor);
    }
}
