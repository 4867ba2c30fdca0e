package org.tavsiya.web.desk.coalition;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tavsiya.account.Actor;
import org.tavsiya.coalition.write.choosehomestate.ChooseHomeState;
import org.tavsiya.coalition.write.choosehomestate.LeaveHomeState;
import org.tavsiya.coalition.write.model.CoalitionCommand;
import org.tavsiya.coalition.write.tellname.TellName;
import org.tavsiya.coalition.write.writeabout.WriteAbout;
import org.tavsiya.once.RequestKey;
import org.tavsiya.vocabulary.Word;

/** One of the forms of the page, as it was typed. */
record CoalitionForm(String kind, Map<String, String> fields) {

    static final String VERSION = "version";
    static final String KEY = "key";

    /** Null where the form is none of these. */
    CoalitionCommand command(Actor by) {
        return switch (kind) {
            case "home-state" ->
                typed("state").isBlank()
                        ? new LeaveHomeState(version(), by)
                        : new ChooseHomeState(version(), typed("state"), by);
            case "name" -> new TellName(version(), word("fullName"), word("shortName"), by);
            case "about" -> new WriteAbout(version(), word("who"), word("contact"), by);
            default -> null;
        };
    }

    private String typed(String field) {
        return fields.getOrDefault(field, "");
    }

    /** A browser ends lines with two signs; the log does with one. */
    private Word word(String field) {
        return new Word(text(field + ".en"), text(field + ".ru"), text(field + ".tg"));
    }

    private String text(String field) {
        return typed(field).replace("\r\n", "\n");
    }

    private Long version() {
        String version = typed(VERSION);
        if (!version.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("A form of the coalition carries the version that it shows.");
        }
        return Long.valueOf(version);
    }

    /** Without a key in a form there is nothing to know it by. The token of the page changes, what is asked for does not. */
    RequestKey key(String accountId) {
        Map<String, String> asked = new TreeMap<>(fields);
        asked.keySet().removeAll(Set.of(KEY, "_csrf"));
        return typed(KEY).isEmpty() ? null : RequestKey.of(accountId, typed(KEY), "coalition/" + kind, asked);
    }
}
