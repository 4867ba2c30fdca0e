package org.tavsiya.web.desk.cluster;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.EditedMeanwhile;
import org.tavsiya.api.NotRecorded;
import org.tavsiya.eventlog.CommitUnconfirmed;
import org.tavsiya.once.KeyUsedOtherwise;
import org.tavsiya.once.RequestKey;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.rules.PersonalData;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.Sentences;
import org.tavsiya.web.site.Wording;

/** Sends what a form about clusters asks for, and says in the reader's language what is wrong with it. */
@Component
class ClusterSent {

    private static final String KEY = "key";
    private static final String SUBJECT = "subject";

    private final Sentences sentences;

    ClusterSent(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * What was done; null where it was refused: then {@code wrong} says why, and the answer has its status.
     *
     * @param form id of the form on the page, for what no field mends
     */
    <T> T done(Supplier<T> act, String form, Mistakes wrong, Wording w, HttpServletResponse response) {
        return done(act, form, field -> form + "-" + field, wrong, w, response);
    }

    /** @param place from the field that a rule names to its id on the page */
    <T> T done(
            Supplier<T> act,
            String form,
            UnaryOperator<String> place,
            Mistakes wrong,
            Wording w,
            HttpServletResponse response) {
        HttpStatus status = HttpStatus.CONFLICT;
        try {
            return act.get();
        } catch (RuleBroken broken) {
            status = HttpStatus.UNPROCESSABLE_CONTENT;
            broken.violations()
                    .forEach(v -> wrong.add(
                            v.field() == null ? form : place.apply(v.field()),
                            null,
                            sentences.of(v, null, w.locale())));
        } catch (EditedMeanwhile meanwhile) {
            wrong.add(form, null, w.text("desk.cluster.meanwhile"));
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
        return null;
    }

    /** Whether the subject may hold personal data that nobody has looked at yet: it becomes public. */
    boolean asks(MultiValueMap<String, String> fields, String form, Mistakes wrong, Wording w) {
        if ("true".equals(fields.getFirst("checked")) || fields.getFirst(SUBJECT) == null) {
            return false;
        }
        PersonalData.in(SUBJECT, fields.getFirst(SUBJECT))
                .forEach(f -> wrong.add(form + "-" + SUBJECT, null, w.text("desk.personal." + f.kind(), f.words())));
        return !wrong.all().isEmpty();
    }

    /** Null where the form came without one. The token of the page changes, what is asked for does not. */
    static RequestKey key(SignedIn who, String what, MultiValueMap<String, String> fields) {
        String key = fields.getFirst(KEY);
        Map<String, Object> asked = new TreeMap<>(fields);
        asked.keySet().removeAll(Set.of(KEY, "_csrf"));
        return key == null || key.isBlank() ? null : RequestKey.of(who.actor().id(), key, what, asked);
    }

    /** Of a form sent again the names are the same, so that what it does is. */
    static String named(String what, SignedIn who, MultiValueMap<String, String> fields) {
        String key = fields.getFirst(KEY);
        return key == null || key.isBlank()
                ? UUID.randomUUID().toString()
                : RecommendationId.named(what + "/" + who.actor().id() + "/" + key);
    }

    /** The version of the cluster that its page showed; null where the form lost it. */
    static Long version(MultiValueMap<String, String> fields) {
        String version = fields.getFirst("version");
        return version != null && version.matches("\\d{1,18}") ? Long.valueOf(version) : null;
    }
}
