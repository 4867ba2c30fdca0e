package org.tavsiya.web.desk.recommendation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.recommendation.Clocks;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.EvidenceKind;
import org.tavsiya.recommendation.EvidenceLevel;
import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.LinkKind;
import org.tavsiya.recommendation.Position;
import org.tavsiya.recommendation.Source;
import org.tavsiya.recommendation.Status;
import org.tavsiya.recommendation.write.changelifecycle.ChangeLifecycle;
import org.tavsiya.recommendation.write.correctassessment.CorrectAssessment;
import org.tavsiya.recommendation.write.linkrecommendation.LinkRecommendation;
import org.tavsiya.recommendation.write.model.Assertion;
import org.tavsiya.recommendation.write.model.AssessmentDraft;
import org.tavsiya.recommendation.write.model.RecommendationCommand;
import org.tavsiya.recommendation.write.publishassessment.PublishAssessment;
import org.tavsiya.recommendation.write.recordclaim.RecordStateClaim;
import org.tavsiya.recommendation.write.recordgrade.Grade;
import org.tavsiya.recommendation.write.recordgrade.RecordBodyGrade;
import org.tavsiya.recommendation.write.recordposition.RecordStatePosition;
import org.tavsiya.recommendation.write.retractassessment.RetractAssessment;
import org.tavsiya.recommendation.write.tagtheme.TagTheme;
import org.tavsiya.recommendation.write.tagtheme.UntagTheme;
import org.tavsiya.vocabulary.GradeSchemes;

/** Reads a form into the command it asks for. What cannot be read is a problem at its field; what is not allowed, the rules say later. */
@Component
class FormReader {

    private static final Pattern UUID_ANYWHERE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONG = 4_000;
    private static final Map<String, Integer> LONGEST = Map.of("sourceTitle", 500, "sourceSymbol", 100, "sourceParagraph", 50, "sourceUrl", 1_000);

    private final Accounts accounts;
    private final GradeSchemes grades;
    private final Clock clock;

    FormReader(Accounts accounts, GradeSchemes grades, Clock clock) {
        this.accounts = accounts;
        this.grades = grades;
        this.clock = clock;
    }

    /** The command, or null where there are problems. */
    RecommendationCommand read(Change change, String id, ChangeForm form, Actor by, Problems problems) {
        Assertion assertion = assertion(change, form, by, problems);
        RecommendationCommand command = command(change, id, version(form, problems), form, assertion, problems);
        return problems.none() ? command : null;
    }

    private RecommendationCommand command(Change change, String id, Long version, ChangeForm f, Assertion assertion, Problems problems) {
        return switch (change) {
            case ASSESSMENT -> new PublishAssessment(id, version, draft(f, assertion.by(), problems), null, assertion);
            case CORRECTION -> new CorrectAssessment(id, version, f.getAssessmentId(), draft(f, assertion.by(), problems), assertion);
            case RETRACTION -> new RetractAssessment(id, version, f.getAssessmentId(), assertion);
            case THEME -> new TagTheme(id, version, needed("theme", f.getTheme(), problems), assertion);
            case UNTHEME -> new UntagTheme(id, version, needed("theme", f.getTheme(), problems), assertion);
            case POSITION -> new RecordStatePosition(id, version, choice(Position.class, "position", f.getPosition(), problems), assertion);
            case CLAIM -> new RecordStateClaim(id, version, choice(Status.class, "claimedStatus", f.getClaimedStatus(), problems),
                    within("claim", f.getClaim(), LONG, problems), assertion);
            case GRADE -> new RecordBodyGrade(id, version, grade(f, problems), within("quotation", f.getQuotation(), LONG, problems), assertion);
            case LIFECYCLE -> new ChangeLifecycle(id, version, choice(Lifecycle.class, "lifecycle", f.getLifecycle(), problems),
                    recommendation("supersededBy", f.getSupersededBy(), problems), assertion);
            case LINK -> new LinkRecommendation(id, version, choice(LinkKind.class, "linkKind", f.getLinkKind(), problems),
                    recommendation("olderId", f.getOlderId(), problems), assertion);
        };
    }

    /** What somebody edited meanwhile is overwritten only where the author said so in so many words. */
    private static Long version(ChangeForm form, Problems problems) {
        String version = form.getOnto().isEmpty() ? form.getVersion() : form.getOnto();
        if (!version.matches("\\d{1,18}")) {
            problems.add("reason", "desk.problem.version");
            return null;
        }
        return Long.valueOf(version);
    }

    private Assertion assertion(Change change, ChangeForm f, Actor by, Problems problems) {
        LocalDate effectiveOn = date("effectiveOn", f.getEffectiveOn(), problems);
        LocalDate assertedOn = date("assertedOn", f.getAssertedOn(), problems);
        Source source = new Source(source("sourceTitle", f.getSourceTitle(), problems), source("sourceSymbol", f.getSourceSymbol(), problems),
                source("sourceParagraph", f.getSourceParagraph(), problems), address("sourceUrl", f.getSourceUrl(), problems),
                f.getSourceLanguage().matches("[a-z]{2}") ? f.getSourceLanguage() : null);
        return new Assertion(new Clocks(effectiveOn, assertedOn == null ? effectiveOn : assertedOn), within("reason", f.getReason(), LONG, problems),
                source, by, LocalDate.now(clock));
    }

    private AssessmentDraft draft(ChangeForm f, Actor by, Problems problems) {
        if (!f.getAuthoredBy().isEmpty() && !f.getAuthoredBy().equals(by.id()) && !accounts.mayWrite(f.getAuthoredBy())) {
            problems.add("authoredBy", "desk.problem.author");
        }
        return new AssessmentDraft(UUID.randomUUID().toString(), choice(Status.class, "status", f.getStatus(), problems), f.isOngoing(),
                evidence(f.getEvidence(), problems), f.getAuthoredBy().isEmpty() ? by.id() : f.getAuthoredBy());
    }

    private List<Evidence> evidence(List<EvidenceForm> rows, Problems problems) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            EvidenceForm row = rows.get(i);
            String at = "evidence" + i + ".";
            if (!(row.getKind() + row.getTitle() + row.getPublisher() + row.getFactDate() + row.getUrl() + row.getLevel()).isEmpty()) {
                evidence.add(new Evidence(choice(EvidenceKind.class, at + "kind", row.getKind(), problems), needed(at + "title", row.getTitle(), problems),
                        needed(at + "publisher", row.getPublisher(), problems), date(at + "factDate", row.getFactDate(), problems),
                        address(at + "url", row.getUrl(), problems), choice(EvidenceLevel.class, at + "level", row.getLevel(), problems), row.isFromState()));
            }
        }
        return evidence;
    }

    /** The form sends scheme and code together, since a code means nothing alone. */
    private Grade grade(ChangeForm f, Problems problems) {
        String[] parts = f.getGrade().split("\\|", 2);
        var scheme = grades.scheme(parts[0]);
        if (parts.length < 2 || scheme.isEmpty() || grades.level(parts[0], parts[1]).isEmpty()) {
            problems.add("grade", "desk.problem.choose");
            return null;
        }
        return new Grade(parts[0], grades.version(), parts[1], scheme.get().measures());
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String field, String value, Problems problems) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(value)).findFirst().orElseGet(() -> {
            problems.add(field, "desk.problem.choose");
            return null;
        });
    }

    private static String needed(String field, String value, Problems problems) {
        if (value.isEmpty()) {
            problems.add(field, "desk.problem.needed");
        }
        return within(field, value, LONGEST.get("sourceTitle"), problems);
    }

    private static String source(String field, String value, Problems problems) {
        return within(field, value, LONGEST.get(field), problems);
    }

    private static String within(String field, String value, int longest, Problems problems) {
        if (value.length() > longest) {
            problems.add(field, "desk.problem.too-long");
        }
        return value.isEmpty() ? null : value;
    }

    /** Dates as the browser's own field sends them, or as people here write them. */
    private static LocalDate date(String field, String value, Problems problems) {
        if (value.isEmpty()) {
            return null;
        }
        try {
            return value.contains(".") ? LocalDate.parse(value, DOTTED) : LocalDate.parse(value);
        } catch (DateTimeParseException unreadable) {
            problems.add(field, "desk.problem.date");
            return null;
        }
    }

    /** Shown as a link on the public page, so nothing but a web address passes. */
    private static String address(String field, String value, Problems problems) {
        if (!value.isEmpty() && !value.matches("(?i)https?://\\S+")) {
            problems.add(field, "desk.problem.address");
        }
        return within(field, value, LONGEST.get("sourceUrl"), problems);
    }

    /** An id, or a page's address that holds one. */
    private static String recommendation(String field, String value, Problems problems) {
        Matcher id = UUID_ANYWHERE.matcher(value.toLowerCase(java.util.Locale.ROOT));
        if (id.find()) {
            return id.group();
        }
        if (!value.isEmpty()) {
            problems.add(field, "desk.problem.recommendation");
        }
        return null;
    }
}
