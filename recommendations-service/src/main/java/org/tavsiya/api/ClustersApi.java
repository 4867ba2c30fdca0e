package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.account.SignedIn;
import org.tavsiya.api.ClusterBodies.ClusterChanged;
import org.tavsiya.api.ClusterBodies.ClusterJudgment;
import org.tavsiya.api.ClusterBodies.ClusterLine;
import org.tavsiya.api.ClusterBodies.ClusterShown;
import org.tavsiya.api.ClusterBodies.JudgmentBody;
import org.tavsiya.api.ClusterBodies.MemberOutcome;
import org.tavsiya.api.ClusterBodies.MembersBody;
import org.tavsiya.api.ClusterBodies.MergeBody;
import org.tavsiya.api.ClusterBodies.NewCluster;
import org.tavsiya.api.ClusterBodies.RefusalBody;
import org.tavsiya.api.ClusterBodies.SplitBody;
import org.tavsiya.api.ClusterBodies.SubjectBody;
import org.tavsiya.api.ClusterBodies.SuggestedBody;
import org.tavsiya.calendar.Today;
import org.tavsiya.cluster.read.ClusterDocument;
import org.tavsiya.cluster.read.Clusters;
import org.tavsiya.cluster.read.suggestclusters.ClusterSuggestions;
import org.tavsiya.cluster.read.suggestclusters.SuggestedMember;
import org.tavsiya.cluster.refused.RefusedPairs;
import org.tavsiya.cluster.write.changemembers.AddMembers;
import org.tavsiya.cluster.write.changemembers.RemoveMembers;
import org.tavsiya.cluster.write.dissolvecluster.DissolveCluster;
import org.tavsiya.cluster.write.formcluster.FormCluster;
import org.tavsiya.cluster.write.mergeclusters.MergeClusters;
import org.tavsiya.cluster.write.model.ClusterCommand;
import org.tavsiya.cluster.write.renamecluster.RenameCluster;
import org.tavsiya.cluster.write.splitcluster.SplitCluster;
import org.tavsiya.cluster.write.undoact.UndoAct;
import org.tavsiya.once.RequestKey;
import org.tavsiya.recommendation.RecommendationId;
import org.tavsiya.recommendation.read.rows.RowStore;
import org.tavsiya.recommendation.write.model.Recorded;

/** Never cached and never public: which recommendations are judged together is work. */
@RestController
@RequestMapping("/api/v1/clusters")
@Tag(
        name = "Clusters",
        description = "Recommendations that ask for the same and are judged together; each counts and has its history "
                + "for itself. Needs the role of an analyst.")
@ApiResponse(responseCode = "200", description = "The cluster, or what became of it")
@ApiResponse(responseCode = "404", description = "There is no such cluster")
@ApiResponse(
        responseCode = "409",
        description =
                "A rule refuses it (violations lists every rule broken, with its field), or somebody edited meanwhile")
class ClustersApi {

    private static final String ITS_ID = "Id of the cluster";
    private static final String IF_MATCH = "Version of it that you looked at, for example \"3\"";
    private static final String STATE = "State, as UHRI spells it";

    private final Clusters clusters;
    private final ClusterSuggestions suggestions;
    private final RefusedPairs refused;
    private final ClusterActs acts;
    private final RowStore rows;
    private final Today today;
    /** Always the present one: Spring hands in a stand-in for it. */
    private final HttpServletRequest request;

    ClustersApi(
            Clusters clusters,
            ClusterSuggestions suggestions,
            RefusedPairs refused,
            ClusterActs acts,
            RowStore rows,
            Today today,
            HttpServletRequest request) {
        this.clusters = clusters;
        this.suggestions = suggestions;
        this.refused = refused;
        this.acts = acts;
        this.rows = rows;
        this.today = today;
        this.request = request;
    }

    @GetMapping
    @Operation(summary = "Clusters that stand, the largest first")
    List<ClusterLine> list(@Parameter(description = STATE) @RequestParam(required = false) String country) {
        return clusters.list(country).stream().map(ClusterLine::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One cluster with its members, its history and its judgments")
    ClusterShown show(@Parameter(description = ITS_ID) @PathVariable String id) {
        return ClusterShown.of(clusters.show(id));
    }

    @GetMapping("/suggestions")
    @Operation(summary = "What may be clusters of one State, and why")
    List<SuggestedBody> suggestions(@Parameter(description = STATE) @RequestParam String country) {
        return suggestions.of(rows.snapshot(), country).stream()
                .map(SuggestedBody::of)
                .toList();
    }

    @GetMapping("/suggestions/{recommendationId}")
    @Operation(summary = "What may ask for the same as one recommendation, and why")
    List<SuggestedMember> beside(
            @Parameter(description = "Id of the recommendation") @PathVariable String recommendationId) {
        return suggestions.beside(rows.snapshot(), recommendationId);
    }

    @PostMapping("/suggestions/refusal")
    @Operation(summary = "Say that these ask for different things: no two of them are suggested together again")
    void refuse(@Valid @RequestBody RefusalBody body, @AuthenticationPrincipal SignedIn who) {
        refused.refuseAmong(body.members(), who.actor().id());
    }

    @PostMapping
    @Operation(summary = "Form a cluster")
    @ApiResponse(responseCode = "201", description = "It is formed")
    ResponseEntity<ClusterChanged> form(@Valid @RequestBody NewCluster body, @AuthenticationPrincipal SignedIn who) {
        String id = named("cluster", who);
        ClusterChanged did = send(
                new FormCluster(
                        id,
                        act(who),
                        body.country(),
                        body.subject(),
                        suggestions.signals(rows.snapshot(), body.country(), body.members(), body.members()),
                        who.actor()),
                body,
                who);
        return ResponseEntity.status(HttpStatus.CREATED).body(did);
    }

    @PutMapping("/{id}/subject")
    @Operation(summary = "Say in other words what its members ask for")
    ClusterChanged rename(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody SubjectBody body,
            @AuthenticationPrincipal SignedIn who) {
        return send(new RenameCluster(id, IfMatch.version(version), act(who), body.subject(), who.actor()), body, who);
    }

    @PostMapping("/{id}/members")
    @Operation(summary = "Take in more members")
    ClusterChanged add(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Valid @RequestBody MembersBody body,
            @AuthenticationPrincipal SignedIn who) {
        ClusterDocument its = clusters.show(id);
        return send(
                new AddMembers(
                        id,
                        null,
                        act(who),
                        suggestions.signals(rows.snapshot(), its.country(), body.members(), its.memberIds()),
                        who.actor()),
                body,
                who);
    }

    @PostMapping("/{id}/members/removal")
    @Operation(summary = "Take members out; what was said of them stays said")
    ClusterChanged remove(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Valid @RequestBody MembersBody body,
            @AuthenticationPrincipal SignedIn who) {
        return send(new RemoveMembers(id, null, act(who), body.members(), who.actor()), body, who);
    }

    @PostMapping("/{id}/split")
    @Operation(summary = "Make a cluster of their own of some members")
    ClusterChanged split(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody SplitBody body,
            @AuthenticationPrincipal SignedIn who) {
        String into = named("split", who);
        return send(
                new SplitCluster(
                        id, IfMatch.version(version), act(who), into, body.subject(), body.members(), who.actor()),
                body,
                who);
    }

    @PostMapping("/{id}/merger")
    @Operation(summary = "Take in all members of another cluster, which is none any more")
    ClusterChanged merge(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody MergeBody body,
            @AuthenticationPrincipal SignedIn who) {
        return send(new MergeClusters(id, IfMatch.version(version), act(who), body.from(), who.actor()), body, who);
    }

    @PostMapping("/{id}/dissolution")
    @Operation(summary = "Dissolve it: each member is judged for itself again")
    ClusterChanged dissolve(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @AuthenticationPrincipal SignedIn who) {
        return send(new DissolveCluster(id, IfMatch.version(version), act(who), who.actor()), "", who);
    }

    @PostMapping("/{id}/undo")
    @Operation(summary = "Undo what was done last to it, in the other cluster that it concerned as well")
    ClusterChanged undo(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @AuthenticationPrincipal SignedIn who) {
        return send(new UndoAct(id, IfMatch.version(version), who.actor()), "", who);
    }

    @PostMapping("/{id}/assessments/preview")
    @Operation(summary = "What would become of each member if they were judged so; nothing is recorded")
    List<MemberOutcome> preview(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Valid @RequestBody JudgmentBody body,
            @AuthenticationPrincipal SignedIn who) {
        return acts
                .preview(
                        body.command(id, null, "preview", who, today.date()),
                        clusters.show(id).subject())
                .stream()
                .map(MemberOutcome::of)
                .toList();
    }

    @PostMapping("/{id}/assessments")
    @Operation(summary = "Judge members in one act: published, or submitted where a second person is needed")
    ClusterJudgment judge(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody JudgmentBody body,
            @AuthenticationPrincipal SignedIn who) {
        Long seen = IfMatch.version(version);
        return ClusterJudgment.of(
                acts.judge(body.command(id, seen, act(who), who, today.date()), key(seen, body, who)));
    }

    @PostMapping("/{id}/assessments/{act}/confirmation")
    @Operation(summary = "Confirm as the second person all that waits of one judgment, each by all rules once more")
    List<MemberOutcome> confirm(
            @Parameter(description = ITS_ID) @PathVariable String id,
            @Parameter(description = "Id of the judgment") @PathVariable String act,
            @AuthenticationPrincipal SignedIn who) {
        return acts.confirm(id, act, who.actor()).stream()
                .map(MemberOutcome::of)
                .toList();
    }

    /** Of a request sent again the names are the same, so that the answer is. */
    private String act(SignedIn who) {
        return named("act", who);
    }

    private String named(String what, SignedIn who) {
        String key = request.getHeader(ParameterDescriptions.KEY);
        return key == null
                ? ClusterBodies.id()
                : RecommendationId.named(what + "/" + who.actor().id() + "/" + key);
    }

    private ClusterChanged send(ClusterCommand command, Object body, SignedIn who) {
        Recorded did = acts.send(command, key(command.expectedVersion(), body, who));
        return new ClusterChanged(command.clusterId(), did.version(), did.recorded());
    }

    private RequestKey key(Long version, Object body, SignedIn who) {
        String key = request.getHeader(ParameterDescriptions.KEY);
        return key == null
                ? null
                : RequestKey.of(
                        who.actor().id(),
                        key,
                        request.getMethod() + " " + request.getRequestURI(),
                        version == null ? "" : version,
                        body);
    }
}
