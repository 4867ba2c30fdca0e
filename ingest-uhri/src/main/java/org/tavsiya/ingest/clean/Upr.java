package org.tavsiya.ingest.clean;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tavsiya.ingest.Oddity;
import org.tavsiya.ingest.raw.Field;
import org.tavsiya.ingest.raw.RawRecord;

/**
 * What UHRI tells of a Universal Periodic Review: cycle, session, the State's position.
 * Sessions per cycle (Human Rights Council): 1-12, 13-26, 27-40, 41-54.
 *
 * @param cycleDerived true where the session tells the cycle and the source does not
 */
record Upr(String cycle, boolean cycleDerived, Integer session, String position) {

    private static final int[] LAST_SESSIONS = {12, 26, 40, 54};

    static Upr of(RawRecord raw, Labels labels, Set<Oddity> oddities) {
        Integer session = number(labels.clean(raw.text(Field.UPR_SESSION)), 999, oddities);
        Integer cycle = number(labels.clean(raw.text(Field.UPR_CYCLE)), 9, oddities);
        boolean derived = cycle == null;
        if (derived && session != null) {
            cycle = cycleOf(session);
        }
        return new Upr(
                cycle == null ? null : cycle.toString(),
                derived,
                session,
                position(labels.clean(raw.list(Field.UPR_POSITIONS)), oddities));
    }

    /** The first integer of "36th Session - ..."; null where there is none. */
    private static Integer number(String label, int most, Set<Oddity> oddities) {
        if (label == null) {
            return null;
        }
        int at = 0;
        while (at < label.length() && !isDigit(label.charAt(at))) {
            at++;
        }
        int number = 0;
        for (; at < label.length() && isDigit(label.charAt(at)) && number <= most; at++) {
            number = number * 10 + label.charAt(at) - '0';
        }
        if (number < 1 || number > most) {
            oddities.add(Oddity.BAD_SESSION);
            return null;
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Null for sessions of a cycle not yet begun: its length is not ours to guess. */
    private static Integer cycleOf(int session) {
        for (int i = 0; i < LAST_SESSIONS.length; i++) {
            if (session <= LAST_SESSIONS[i]) {
                return i + 1;
            }
        }
        return null;
    }

    private static String position(List<String> labels, Set<Oddity> oddities) {
        String position = null;
        for (String label : labels) {
            String one = position(label);
            if (one == null) {
                oddities.add(Oddity.JUNK_POSITION);
            } else {
                position = position == null || position.equals(one) ? one : "SUPPORTED_NOTED";
            }
        }
        return position;
    }

    private static String position(String label) {
        return switch (label.toLowerCase(Locale.ROOT).replaceAll("[ _]", "")) {
            case "supported", "accepted" -> "SUPPORTED";
            case "supportedconsideredimplemented" -> "SUPPORTED_CONSIDERED_IMPLEMENTED";
            case "noted" -> "NOTED";
            case "supported/noted", "noted/supported", "partiallysupported" -> "SUPPORTED_NOTED";
            case "underconsideration", "tobeexamined", "pending" -> "PENDING";
            case "notsupported", "rejected" -> "NOT_SUPPORTED";
            default -> null;
        };
    }
}
