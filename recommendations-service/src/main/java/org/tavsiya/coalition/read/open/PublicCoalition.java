package org.tavsiya.coalition.read.open;

import java.util.Map;

/**
 * What anybody may know of who keeps this register. All texts by language (en, ru, tg); a language in which nothing was told is absent, and
 * its readers are shown the English text.
 *
 * @param version how many facts were told about the coalition; 0 where nothing was
 * @param homeState the State that the front page is about, as the register's source spells it; null where there is none
 * @param fullName empty where the coalition has not told its name
 * @param shortName for where there is little room; empty where it has none
 * @param who who it is: plain text, an empty line ends a paragraph
 * @param contact how it is reached, plain text likewise
 */
public record PublicCoalition(
        long version,
        String homeState,
        Map<String, String> fullName,
        Map<String, String> shortName,
        Map<String, String> who,
        Map<String, String> contact) {

    /** Null where it has told none. */
    public String nameIn(String language) {
        return in(fullName, language);
    }

    /** The full name where there is no short one; null where it has told none. */
    public String shortNameIn(String language) {
        String brief = in(shortName, language);
        return brief == null ? nameIn(language) : brief;
    }

    /** The text in a language, or in English where it was not told in that one; null where it was told in neither. */
    public static String in(Map<String, String> text, String language) {
        return text.getOrDefault(language, text.get("en"));
    }
}
