package org.tavsiya.cluster.read.suggestclusters;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Why two recommendations may ask for the same.
 *
 * @param details words, names of treaties, themes, or the symbol of the document: as they are, in the language of the texts
 */
public record Reason(Kind kind, List<String> details) {

    /** In the order of how much they tell. */
    public enum Kind {
        /** Both repeat the same older one, or one the other. */
        LINK,
        /** Both name the same treaty or standing subject. */
        INSTRUMENT,
        /** They share words that tell. */
        WORDS,
        /** They have themes in common. */
        THEME,
        /** The same body asked in another of its documents. */
        LINEAGE,
        /** The same document asks for it elsewhere. */
        DOCUMENT
    }

    private static final String PARTED = "|";

    /** As it is kept with a member. */
    public String kept() {
        return kind.name() + ":" + String.join(PARTED, details);
    }

    /** Empty for what no form of this application wrote. */
    public static Optional<Reason> of(String kept) {
        int colon = kept.indexOf(':');
        return Arrays.stream(Kind.values())
                .filter(kind -> colon > 0 && kind.name().equals(kept.substring(0, colon)))
                .findFirst()
                .map(kind -> new Reason(
                        kind,
                        Arrays.stream(kept.substring(colon + 1).split("\\" + PARTED))
                                .filter(detail -> !detail.isEmpty())
                                .toList()));
    }
}
