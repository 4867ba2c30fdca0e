package org.tavsiya.web.desk.recommendation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.tavsiya.account.SignedIn;
import org.tavsiya.draft.Draft;
import org.tavsiya.draft.DraftKey;
import org.tavsiya.draft.Drafts;
import org.tavsiya.web.desk.drafts.DraftDesk;

/** Between the forms of the page and the drafts of whoever is signed in. */
@Component
class FormDrafts {

    static final String VERSION = DraftDesk.VERSION;
    static final String ANSWERS = "answers";
    static final String EDITS = "edits";

    /** What belongs to one showing of the form and not to what is said. */
    private static final Set<String> NOT_TYPED = Set.of(
            StatementForm.KEY,
            "_csrf",
            VERSION,
            "act",
            "onto",
            "in",
            "then",
            "review",
            "cite",
            ANSWERS,
            EDITS,
            "checked");

    private final Drafts drafts;

    FormDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    static DraftKey key(SignedIn who, String id, Change change) {
        return new DraftKey(who.actor().id(), id, change.path());
    }

    /** By the path of the change. */
    Map<String, Draft> about(SignedIn who, String id) {
        Map<String, Draft> about = new HashMap<>();
        drafts.about(who.actor().id(), id).forEach(d -> about.put(d.key().kind(), d));
        return about;
    }

    /** @param act save, undo, redo or discard */
    DraftDesk.Asked asked(String act, SignedIn who, String id, Change change, Map<String, String> sent) {
        String answers = given(sent.get(ANSWERS));
        return DraftDesk.Asked.of(
                act,
                key(who, id, change),
                sent,
                typed(sent),
                answers != null && answers.matches("[0-9a-f-]{36}") ? answers : null);
    }

    void forget(SignedIn who, String id, Change change) {
        drafts.forget(key(who, id, change));
    }

    /** What was typed, without what the page adds for itself. */
    static Map<String, String> typed(Map<String, String> sent) {
        Map<String, String> typed = new TreeMap<>(sent);
        typed.keySet().removeAll(NOT_TYPED);
        typed.values().removeIf(value -> value == null || value.isEmpty());
        return typed;
    }

    static String given(String value) {
        return value == null || value.isBlank() ? null : value.trim();
    }
}
