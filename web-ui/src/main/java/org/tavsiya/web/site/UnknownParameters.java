package org.tavsiya.web.site;

import java.util.List;
import java.util.stream.Collectors;

/** An address of a page holds what that page does not read. */
class UnknownParameters extends RuntimeException {

    private static final int MOST = 5;
    private static final int LONGEST = 60;

    private final transient List<String> names;

    UnknownParameters(List<String> names) {
        super("There is no parameter " + said(names) + " here.");
        this.names = names;
    }

    List<String> names() {
        return names;
    }

    /** As they are told: an address may hold very many, and very long ones. */
    String said() {
        return said(names);
    }

    private static String said(List<String> names) {
        return names.stream()
                        .limit(MOST)
                        .map(name -> name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name)
                        .collect(Collectors.joining(", "))
                + (names.size() > MOST ? ", …" : "");
    }
}
