package org.tavsiya.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tavsiya.account.SignedIn;
import org.tavsiya.cluster.read.ClusterDocument;
import org.tavsiya.cluster.read.suggestclusters.SuggestedCluster;
import org.tavsiya.cluster.read.suggestclusters.SuggestedMember;
import org.tavsiya.cluster.write.assesstogether.AssessTogether;
import org.tavsiya.cluster.write.assesstogether.Outcome;
import org.tavsiya.recommendation.Evidence;
import org.tavsiya.recommendation.Limits;
import org.tavsiya.recommendation.Status;
import org.tavsiya.rules.Violation;

/** What the calls of clusters are sent with, and answer. */
final class ClusterBodies {

    private static final int TYPED = 5_000;
    private static final int MANY = 500;

    private ClusterBodies() {}

    record NewCluster(
            @Schema(description = "What all of them ask for, in one line; public once they are assessed together")
            @Size(max = TYPED)
            String subject,

            @NotBlank @Size(max = Limits.TITLE) String country,
            @NotNull @Size(max = MANY) List<@NotBlank @Size(max = Limits.ID) String> members) {}

    record SubjectBody(@Size(max = TYPED) String subject) {}

    record MembersBody(@NotNull @Size(max = MANY) List<@NotBlank @Size(max = Limits.ID) String> members) {}

    record SplitBody(
            @Size(max = TYPED) String subject,
            @NotNull @Size(max = MANY) List<@NotBlank @Size(max = Limits.ID) String> members) {}

    record MergeBody(
            @Schema(description = "Id of the cluster whose members come") @NotBlank
            String from) {}

    /** @param members that ask for different things: no two of them are suggested for one cluster again */
    record RefusalBody(@NotNull @Size(max = MANY) List<@NotBlank @Size(max = Limits.ID) String> members) {}

    /** @param review true to have a second person look at it although no rule asks for one */
    record JudgmentBody(
            @Schema(description = "Versions of the recommendations that you looked at, by their ids")
            @NotEmpty
            @Size(max = MANY)
            Map<@NotBlank String, @NotNull Long> members,

            @NotNull Status status,
            Boolean ongoing,
            @Size(max = Limits.EVIDENCE) List<@NotNull @Valid Evidence> evidence,
            Boolean review,
            @NotNull @Valid Statement statement) {

        AssessTogether command(String clusterId, Long version, String act, SignedIn who, LocalDate today) {
            return new AssessTogether(
                    clusterId,
                    version,
                    act,
                    members,
                    status,
                    Boolean.TRUE.equals(ongoing),
                    evidence == null ? List.of() : evidence,
                    statement.assertion(who.actor(), today),
                    Boolean.TRUE.equals(review));
        }
    }

    /** @param recorded false where it held already */
    record ClusterChanged(String id, long version, boolean recorded) {}

    record ClusterLine(String id, long version, String country, String subject, int members) {
        static ClusterLine of(ClusterDocument c) {
            return new ClusterLine(
                    c.id(), c.version(), c.country(), c.subject(), c.members().size());
        }
    }

    /** @param reasons what spoke for it, the kind before the colon; none where somebody chose it by hand */
    record ClusterMember(String recommendationId, List<String> reasons) {}

    /** @param other the other cluster that it concerned, or null */
    record ClusterFact(
            Instant at, String kind, String role, String subject, String other, int members, String status) {}

    record ClusterJudgment(
            String id,
            Instant at,
            String status,
            LocalDate effectiveOn,
            List<String> published,
            Map<String, String> submitted,
            List<Map<String, String>> refused) {
        static ClusterJudgment of(ClusterDocument.Judgment j) {
            return new ClusterJudgment(
                    j.act(), j.at(), j.status(), j.effectiveOn(), j.published(), j.submitted(), j.refused());
        }
    }

    /** @param undoable kind of what would be undone, or null */
    record ClusterShown(
            String id,
            long version,
            boolean standing,
            String country,
            String subject,
            String splitFrom,
            String mergedInto,
            String undoable,
            List<ClusterMember> members,
            List<ClusterFact> history,
            List<ClusterJudgment> judgments) {
        static ClusterShown of(ClusterDocument c) {
            return new ClusterShown(
                    c.id(),
                    c.version(),
                    c.standing(),
                    c.country(),
                    c.subject(),
                    c.splitFrom(),
                    c.mergedInto(),
                    c.undoable(),
                    c.members().stream()
                            .map(m -> new ClusterMember(m.recommendationId(), m.signals()))
                            .toList(),
                    c.history().stream()
                            .map(e -> new ClusterFact(
                                    e.at(), e.kind(), e.role(), e.subject(), e.other(), e.members(), e.status()))
                            .toList(),
                    c.judgments().stream().map(ClusterJudgment::of).toList());
        }
    }

    record SuggestedBody(String subject, List<SuggestedMember> members) {
        static SuggestedBody of(SuggestedCluster s) {
            return new SuggestedBody(s.subject(), s.members());
        }
    }

    /** @param becomes PUBLISHED, SUBMITTED or REFUSED */
    record MemberOutcome(String recommendationId, Outcome.Becomes becomes, List<Violation> refusals) {
        static MemberOutcome of(Outcome o) {
            return new MemberOutcome(o.recommendationId(), o.becomes(), o.refusals());
        }
    }

    static String id() {
        return UUID.randomUUID().toString();
    }
}
