package org.tavsiya.web.desk.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.EditedMeanwhile;
import org.tavsiya.api.EvidenceActs;
import org.tavsiya.api.NotRecorded;
import org.tavsiya.eventlog.CommitUnconfirmed;
import org.tavsiya.evidence.write.model.EvidenceCommand;
import org.tavsiya.once.KeyUsedOtherwise;
import org.tavsiya.once.RequestKey;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.rules.Violation;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.Sentences;
import org.tavsiya.web.site.Wording;

/** Sends what a form of the library asks for, and says in the reader's language what is wrong with it, at its field. */
@Component
class Sent {

    static final String KEY = "key";

    private final EvidenceActs acts;
    private final Sentences sentences;

    Sent(EvidenceActs acts, Sentences sentences) {
        this.acts = acts;
        this.sentences = sentences;
    }

    /**
     * Whether it is done; if not, {@code wrong} says why, and the answer has its status.
     *
     * @param form id of the form on the page, for what no field mends
     */
    boolean done(
            EvidenceCommand command,
            RequestKey key,
            String form,
            Mistakes wrong,
            Wording w,
            HttpServletResponse response) {
        HttpStatus status = HttpStatus.CONFLICT;
        try {
            acts.send(command, key);
            return true;
        } catch (RuleBroken broken) {
            status = HttpStatus.UNPROCESSABLE_CONTENT;
            for (Violation violation : broken.violations()) {
                add(violation, form, wrong, w);
            }
        } catch (EditedMeanwhile meanwhile) {
            wrong.add(form, null, w.text("desk.evidence.meanwhile"));
        } catch (ConcurrencyException race) {
            wrong.add(form, null, w.text("desk.problem.same-moment"));
        } catch (KeyUsedOtherwise used) {
            wrong.add(form, null, w.text("desk.problem.key-used"));
        } catch (NotRecorded | CommitUnconfirmed away) {
            status = HttpStatus.SERVICE_UNAVAILABLE;
            wrong.add(
                    form,
                    null,
                    w.text(away instanceof NotRecorded ? "desk.problem.not-recorded" : "desk.problem.maybe-recorded"));
        }
        response.setStatus(status.value());
        return false;
    }

    private void add(Violation violation, String form, Mistakes wrong, Wording w) {
        String field = violation.field();
        wrong.add(
                field == null ? form : id(field),
                field == null ? null : label(field, w),
                sentences.of(violation, null, w.locale()));
    }

    /** The id of a field on the page: brackets have a meaning of their own in addresses. */
    static String id(String field) {
        return field.replace("[", "").replace("]", "");
    }

    static String label(String field, Wording w) {
        return w.text("desk.evidence.field." + field.replaceAll("\\[\\d+]", ""));
    }

    /** Null where the form came without one. The token of the page changes, what is asked for does not. */
    static RequestKey key(SignedIn who, String what, MultiValueMap<String, String> fields) {
        String key = fields.getFirst(KEY);
        Map<String, Object> asked = new TreeMap<>(fields);
        asked.keySet().removeAll(Set.of(KEY, "_csrf"));
        return key == null || key.isBlank() ? null : RequestKey.of(who.actor().id(), key, what, asked);
    }
}
