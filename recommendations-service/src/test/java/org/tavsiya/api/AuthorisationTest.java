package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;

/** Who may call what: every call of the API by everybody. A call that is not in the table fails the build. */
class AuthorisationTest extends ServiceTest {

    /** The least role that may; "anyone" needs no account. */
    static final String TABLE = """
            anyone        GET    /api/v1/recommendations
            anyone        GET    /api/v1/recommendations/facets
            anyone        GET    /api/v1/recommendations/{id}
            anyone        GET    /api/v1/recommendations.csv
            anyone        GET    /api/v1/recommendations.xlsx
            anyone        GET    /api/v1/recommendations.json
            anyone        GET    /api/v1/gap
            anyone        GET    /api/v1/gap.csv
            anyone        GET    /api/v1/gap.xlsx
            anyone        GET    /api/v1/recommendations/{id}/similar
            anyone        GET    /api/v1/changes
            anyone        GET    /api/v1/changes.csv
            anyone        GET    /api/v1/changes.xlsx
            anyone        GET    /api/v1/progress
            anyone        GET    /api/v1/progress/comparison.csv
            anyone        GET    /api/v1/progress/comparison.xlsx
            anyone        GET    /api/v1/progress/comparison.json
            anyone        GET    /api/v1/progress/cycles.csv
            anyone        GET    /api/v1/progress/cycles.xlsx
            anyone        GET    /api/v1/progress/cycles.json
            anyone        GET    /api/v1/progress/over-time.csv
            anyone        GET    /api/v1/progress/over-time.xlsx
            anyone        GET    /api/v1/progress/over-time.json
            anyone        GET    /api/v1/progress/{figure}.csv
            anyone        GET    /api/v1/progress/{figure}.xlsx
            anyone        GET    /api/v1/progress/{figure}.json
            anyone        GET    /api/v1/documents
            anyone        GET    /api/v1/documents.csv
            anyone        GET    /api/v1/documents.xlsx
            anyone        GET    /api/v1/documents/markers
            anyone        GET    /api/v1/follow-up
            anyone        GET    /api/v1/follow-up.csv
            anyone        GET    /api/v1/follow-up.xlsx
            anyone        GET    /api/v1/follow-up.docx
            anyone        GET    /api/v1/follow-up-table.docx
            anyone        GET    /api/v1/follow-up-table.csv
            anyone        GET    /api/v1/follow-up-table.xlsx
            anyone        GET    /api/v1/previous-recommendations.docx
            anyone        GET    /api/v1/upr-matrix.docx
            anyone        GET    /api/v1/papers
            anyone        GET    /api/v1/coalition
            anyone        GET    /api/v1/vocabulary/bodies
            anyone        GET    /api/v1/vocabulary/statuses
            anyone        GET    /api/v1/vocabulary/grade-schemes
            anyone        GET    /api/v1/vocabulary/transitions
            anyone        POST   /api/v1/first-sign-in
            ANALYST       POST   /api/v1/recommendations/{id}/themes
            ANALYST       POST   /api/v1/recommendations/{id}/themes/removal
            ANALYST       POST   /api/v1/recommendations/{id}/position
            ANALYST       POST   /api/v1/recommendations/{id}/claims
            ANALYST       POST   /api/v1/recommendations/{id}/third-party-assessments
            ANALYST       POST   /api/v1/recommendations/{id}/grades
            ANALYST       POST   /api/v1/recommendations/{id}/assessments
            ANALYST       POST   /api/v1/recommendations/{id}/assessments/{assessmentId}/correction
            ANALYST       POST   /api/v1/recommendations/{id}/assessments/{assessmentId}/retraction
            ANALYST       POST   /api/v1/recommendations/{id}/lifecycle
            ANALYST       POST   /api/v1/recommendations/{id}/links
            ANALYST       GET    /api/v1/recommendations/{id}/record
            ANALYST       GET    /api/v1/evidence
            ANALYST       POST   /api/v1/evidence
            ANALYST       GET    /api/v1/evidence/{id}
            ANALYST       PUT    /api/v1/evidence/{id}
            ANALYST       POST   /api/v1/evidence/{id}/address
            ANALYST       PUT    /api/v1/evidence/{id}/recommendations/{recommendationId}
            ANALYST       DELETE /api/v1/evidence/{id}/recommendations/{recommendationId}
            ANALYST       POST   /api/v1/evidence/{id}/withdrawal
            ANALYST       POST   /api/v1/evidence/{id}/files
            ANALYST       GET    /api/v1/evidence/{id}/files/{fileId}
            ANALYST       DELETE /api/v1/evidence/{id}/files/{fileId}
            ANALYST       GET    /api/v1/restricted
            ANALYST       POST   /api/v1/restricted
            ANALYST       GET    /api/v1/restricted/{subjectId}
            ANALYST       DELETE /api/v1/restricted/{subjectId}
            ANALYST       POST   /api/v1/restricted/{subjectId}/notes
            ANALYST       POST   /api/v1/restricted/{subjectId}/files
            ANALYST       GET    /api/v1/restricted/{subjectId}/items/{itemId}
            ANALYST       DELETE /api/v1/restricted/{subjectId}/items/{itemId}
            ANALYST       GET    /api/v1/uptake
            ANALYST       GET    /api/v1/uptake.csv
            ANALYST       GET    /api/v1/clusters
            ANALYST       POST   /api/v1/clusters
            ANALYST       GET    /api/v1/clusters/{id}
            ANALYST       GET    /api/v1/clusters/suggestions
            ANALYST       GET    /api/v1/clusters/suggestions/{recommendationId}
            ANALYST       POST   /api/v1/clusters/suggestions/refusal
            ANALYST       PUT    /api/v1/clusters/{id}/subject
            ANALYST       POST   /api/v1/clusters/{id}/members
            ANALYST       POST   /api/v1/clusters/{id}/members/removal
            ANALYST       POST   /api/v1/clusters/{id}/split
            ANALYST       POST   /api/v1/clusters/{id}/merger
            ANALYST       POST   /api/v1/clusters/{id}/dissolution
            ANALYST       POST   /api/v1/clusters/{id}/undo
            ANALYST       POST   /api/v1/clusters/{id}/assessments/preview
            ANALYST       POST   /api/v1/clusters/{id}/assessments
            ANALYST       POST   /api/v1/clusters/{id}/assessments/{act}/confirmation
            ANALYST       GET    /api/v1/findings
            ANALYST       GET    /api/v1/findings/{id}
            ANALYST       POST   /api/v1/findings/{id}/confirmation
            ANALYST       POST   /api/v1/findings/{id}/return
            ANALYST       POST   /api/v1/findings/{id}/withdrawal
            ANALYST       GET    /api/v1/saved-filters
            ANALYST       POST   /api/v1/saved-filters
            ANALYST       PUT    /api/v1/saved-filters/{id}
            ANALYST       DELETE /api/v1/saved-filters/{id}
            ANALYST       GET    /api/v1/bulk
            ANALYST       POST   /api/v1/bulk
            ANALYST       GET    /api/v1/bulk/{id}
            ANALYST       GET    /api/v1/bulk/{id}/recommendations
            ANALYST       POST   /api/v1/bulk/{id}/start
            ANALYST       POST   /api/v1/bulk/{id}/cancellation
            ANALYST       POST   /api/v1/bulk/{id}/taking-back
            ANALYST       GET    /api/v1/imports
            ANALYST       POST   /api/v1/imports
            ANALYST       GET    /api/v1/imports/{runId}
            ANALYST       POST   /api/v1/imports/{runId}/batches
            ANALYST       POST   /api/v1/imports/{runId}/completion
            ANALYST       POST   /api/v1/imports/{runId}/cancellation
            ANALYST       POST   /api/v1/imports/{runId}/resumption
            ANALYST       GET    /api/v1/imports/{runId}/rejected.csv
            VIEWER        POST   /api/v1/account/password
            ADMINISTRATOR GET    /api/v1/accounts
            ADMINISTRATOR POST   /api/v1/accounts
            ADMINISTRATOR GET    /api/v1/accounts/invitations
            ADMINISTRATOR POST   /api/v1/accounts/invitations
            ADMINISTRATOR DELETE /api/v1/accounts/invitations/{id}
            ADMINISTRATOR GET    /api/v1/accounts/second-factor-policy
            ADMINISTRATOR PUT    /api/v1/accounts/second-factor-policy
            ADMINISTRATOR GET    /api/v1/accounts/acts
            ADMINISTRATOR GET    /api/v1/accounts/acts.csv
            ADMINISTRATOR PUT    /api/v1/coalition/home-state
            ADMINISTRATOR DELETE /api/v1/coalition/home-state
            ADMINISTRATOR PUT    /api/v1/coalition/name
            ADMINISTRATOR PUT    /api/v1/coalition/about
            ADMINISTRATOR GET    /api/v1/vault
            ADMINISTRATOR GET    /api/v1/vault/log
            ADMINISTRATOR PUT    /api/v1/vault/rights/{accountId}
            ADMINISTRATOR DELETE /api/v1/vault/rights/{accountId}
            ADMINISTRATOR POST   /api/v1/vault/master-key/rotation
            ADMINISTRATOR POST   /api/v1/vault/master-key/forgetting
            ADMINISTRATOR GET    /api/v1/views
            ADMINISTRATOR POST   /api/v1/views/rebuild
            ADMINISTRATOR POST   /api/v1/views/comparison
            ADMINISTRATOR POST   /api/v1/demonstration
            ADMINISTRATOR DELETE /api/v1/demonstration
            ADMINISTRATOR POST   /api/v1/recleaning
            """;

    @BeforeAll
    void open() {
        openAccounts();
        importAll(List.of(Incoming.record().build()));
    }

    static Stream<Arguments> calls() {
        return TABLE.lines()
                .map(line -> line.trim().split("\\s+"))
                .flatMap(call -> Stream.concat(Stream.of((Role) null), Arrays.stream(Role.values()))
                        .map(role ->
                                Arguments.of(role == null ? "anonymous" : role.name(), call[1], call[2], call[0])));
    }

    @ParameterizedTest(name = "{0} {1} {2} (least: {3})")
    @MethodSource("calls")
    void only_who_may(String who, String method, String path, String least) {
        boolean anonymous = who.equals("anonymous");
        boolean may = least.equals("anyone") || !anonymous && Role.valueOf(who).includes(Role.valueOf(least));
        String concrete = path.replace("{figure}", "bodies").replaceAll("\\{\\w+}", "none");
        Http.Answer answer = (anonymous ? anonymous() : as(Role.valueOf(who)))
                .send(method, concrete, method.equals("POST") ? "{}" : null);
        if (may) {
            assertThat(answer.status()).as(answer.body()).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(answer.status()).as(answer.body()).isEqualTo(anonymous ? 401 : 403);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
        service.awaitViews();
    }

    @Test
    void the_table_holds_every_call_of_the_api() {
        Set<String> known = new TreeSet<>();
        TABLE.lines().map(line -> line.trim().split("\\s+")).forEach(call -> known.add(call[1] + " " + call[2]));
        Set<String> offered = new TreeSet<>();
        service.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .forEach(pattern -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> offered.add(method + " " + pattern))));
        assertThat(offered).as("say in the table above who may call it").isEqualTo(known);
    }

    @Test
    void what_is_no_call_of_the_api_is_refused() {
        assertThat(anonymous().get("/api/v1/secrets").status()).isEqualTo(401);
        assertThat(as(Role.ANALYST).get("/api/v1/secrets").status()).isEqualTo(403);
        assertThat(anonymous().get("/api/v1/vocabulary/secrets").status())
                .as("below what is public")
                .isEqualTo(401);
        assertThat(anonymous().get("/api/v1/progress/secrets").status())
                .as("below what is public")
                .isEqualTo(401);
        assertThat(anonymous().get("/actuator/env").status()).isEqualTo(401);
        assertThat(anonymous().get("/actuator/health").status()).isEqualTo(200);
    }
}
