package org.tavsiya.ingest.clean;

import java.util.Locale;
import java.util.Set;
import org.tavsiya.ingest.Oddity;

/** What UHRI calls a record: a recommendation, a concern or something else. */
final class TypeLabel {

    private TypeLabel() {}

    /** @param label may be null, or a UUID where an export names types by their ids */
    static String type(String label, boolean upr, Set<Oddity> oddities) {
        String type = label == null ? null : known(label);
        if (type != null) {
            return type;
        }
        oddities.add(
                label == null
                        ? Oddity.NO_TYPE
                        : Cleaner.UUID.matcher(label).matches() ? Oddity.UUID_TYPE : Oddity.UNKNOWN_TYPE);
        return upr ? "RECOMMENDATION" : "UNCLASSIFIED";
    }

    private static String known(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "recommendations", "recommendation" -> "RECOMMENDATION";
            case "concerns/observations", "concerns", "observations" -> "CONCERN";
            case "others", "other" -> "OTHER";
            default -> null;
        };
    }
}
