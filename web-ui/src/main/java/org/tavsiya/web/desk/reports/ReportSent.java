package org.tavsiya.web.desk.reports;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.NotRecorded;
import org.tavsiya.eventlog.CommitUnconfirmed;
import org.tavsiya.once.KeyUsedOtherwise;
import org.tavsiya.once.RequestKey;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.rules.PersonalData;
import org.tavsiya.rules.RuleBroken;
import org.tavsiya.web.desk.Mistakes;
import org.tavsiya.web.desk.Sentences;
import org.tavsiya.web.desk.drafts.DraftDesk;
import org.tavsiya.web.site.Wording;

/** Sends what a form about reports asks for, and says in the reader's language what is wrong with it. */
@Component
class ReportSent {

    static final String CONFLICT = "NobodySavedInBetween";
    private static final String KEY = "key";
    private static final List<String> FREE = List.of("title", "heading", "text", "passage", "remark");

    private final Sentences sentences;

    ReportSent(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * What was done; null where it was refused: then {@code wrong} says why, and the answer has its status.
     *
     * @param form id of the form on the page; ids of its fields begin with it
     */
    <T> T done(Supplier<T> act, String form, Mistakes wrong, Wording w, HttpServletResponse response) {
        HttpStatus status = HttpStatus.CONFLICT;
        try {
            return act.get();
        } catch (RuleBroken broken) {
            if (broken.violations().stream().noneMatch(v -> v.code().equals(CONFLICT))) {
                status = HttpStatus.UNPROCESSABLE_CONTENT;
            }
            broken.violations()
                    .forEach(v -> wrong.add(
                            v.field() == null ? form : form + "-" + v.field(),
                            null,
                            sentences.of(v, null, w.locale())));
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

    /** Whether what was written may hold personal data that nobody has looked at yet: events keep it for ever. */
    static boolean asks(MultiValueMap<String, String> fields, String form, Mistakes wrong, Wording w) {
        if ("true".equals(fields.getFirst("checked"))) {
            return false;
        }
        FREE.forEach(name -> PersonalData.in(name, fields.getFirst(name))
                .forEach(f -> wrong.add(form + "-" + name, null, w.text("desk.personal." + f.kind(), f.words()))));
        return !wrong.all().isEmpty();
    }

    /** Null where nothing was typed; what cannot be read is a mistake. */
    static LocalDate day(String typed, String field, Mistakes wrong, Wording w) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            String[] parts = typed.trim().split("\\.");
            return parts.length == 3
                    ? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    : LocalDate.parse(typed.trim());
        } catch (DateTimeException | NumberFormatException unreadable) {
            wrong.add(field, null, w.text("desk.problem.date"));
            return null;
        }
    }

    /** Null where the form came without one. The token of the page changes, what is asked for does not. */
    static RequestKey key(SignedIn who, String what, MultiValueMap<String, String> fields) {
        String key = fields.getFirst(KEY);
        Map<String, Object> asked = new TreeMap<>(fields);
        asked.keySet().removeAll(Set.of(KEY, "_csrf", DraftDesk.VERSION));
        return key == null || key.isBlank() ? null : RequestKey.of(who.actor().id(), key, what, asked);
    }

    /** Of a form sent again the names are the same, so that what it does is. */
    static String named(String what, SignedIn who, MultiValueMap<String, String> fields) {
        String key = fields.getFirst(KEY);
        return key == null || key.isBlank()
                ? UUID.randomUUID().toString()
                : RecommendationId.named(what + "/" + who.actor().id() + "/" + key);
    }
}
