package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;

/** No public answer lets anybody match what is seen on a line with who works on this register. */
class WhoWorksHereTest extends ServiceTest {

    private static final String ID = "aaaaaaaa-0000-4000-8000-000000000001";

    @BeforeAll
    void open() {
        openAccounts();
        importAll(List.of(Incoming.record().id(ID).build()));
        Http.Answer said = as(Role.ANALYST)
                .post(
                        "/api/v1/recommendations/" + ID + "/claims",
                        Map.of(
                                "claimedStatus",
                                "PARTIALLY_IMPLEMENTED",
                                "claim",
                                "A plan was adopted.",
                                "statement",
                                statement("2018-05-14")),
                        "If-Match",
                        "\"0\"");
        assertThat(said.status()).as(said.body()).isEqualTo(200);
        service.awaitViews();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/recommendations",
                "/api/v1/recommendations/" + ID,
                "/api/v1/recommendations.json",
                "/api/v1/recommendations.csv",
                "/api/v1/progress",
                "/api/v1/progress/bodies.json",
                "/api/v1/progress/bodies.csv",
                "/api/v1/recommendations/facets"
            })
    void a_public_answer_tells_the_day_and_neither_the_moment_nor_the_role(String path) {
        Http.Answer answer = anonymous().get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d")
                .doesNotContainPattern("\\b1[78]\\d{11}\\b")
                .doesNotContain("ANALYST", "\"role\"", "\"by\"");
        if (path.endsWith(ID)) {
            assertThat(answer.json().get("history").get(1).get("recordedAt").asString())
                    .matches("\\d{4}-\\d\\d-\\d\\d");
            assertThat(answer.json().get("dataVersion").get("recordedAt").asString())
                    .matches("\\d{4}-\\d\\d-\\d\\d");
        }
    }
}
