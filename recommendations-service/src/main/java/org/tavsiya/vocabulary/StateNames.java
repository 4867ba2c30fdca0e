package org.tavsiya.vocabulary;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * States and other addressees in the reader's language. The Java platform knows most of them (CLDR); {@code countries.json} has those
 * that UHRI spells otherwise, and those that the United Nations calls by another name than CLDR does.
 */
final class StateNames {

    private final Map<String, Word> own;
    private final Map<String, Locale> regions = new HashMap<>();

    StateNames(Map<String, Word> own) {
        this.own = own;
        for (String iso : Locale.getISOCountries()) {
            Locale region = new Locale.Builder().setRegion(iso).build();
            regions.put(region.getDisplayCountry(Locale.ENGLISH), region);
        }
    }

    /** UHRI's own English spelling where nobody knows another. */
    String in(Locale locale, String uhriName) {
        Word word = own.get(uhriName);
        if (word != null) {
            return word.in(locale);
        }
        Locale region = regions.get(uhriName);
        return region == null || locale.getLanguage().equals("en") ? uhriName : region.getDisplayCountry(locale);
    }
}
