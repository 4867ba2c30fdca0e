package org.tavsiya.paper;

/** @param address with scheme; http, https and mailto alone */
public record Hyperlink(String text, String address) implements Inline {

    public Hyperlink {
        if (!address.matches("(?i)(https?|mailto):\\S+")) {
            throw new IllegalArgumentException("no address to link to: " + address);
        }
        text = PaperRules.printable(text);
    }
}
