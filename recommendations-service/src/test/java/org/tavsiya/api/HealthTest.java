package org.tavsiya.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tavsiya.ServiceTest;
import org.tavsiya.account.Role;
import org.tavsiya.recommendation.write.Incoming;
import tools.jackson.databind.JsonNode;

/** How far the views are behind is part of the health: in full for administrators, as up or down for everybody. */
class HealthTest extends ServiceTest {

    @BeforeAll
    void open() {
        openAccounts();
        importAll(List.of(Incoming.record().build()));
    }

    @Test
    void an_administrator_sees_how_far_the_views_are() {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonNode views = as(Role.ADMINISTRATOR)
                    .get("/actuator/health")
                    .json()
                    .get("components")
                    .get("views");
            assertThat(views.get("status").asString()).isEqualTo("UP");
            assertThat(views.get("details").get("position").asLong())
                    .isEqualTo(views.get("details").get("head").asLong())
                    .isPositive();
            assertThat(views.get("details").get("behindSeconds").asLong()).isZero();
        });
    }

    @Test
    void nobody_else_sees_more_than_up_or_down() {
        assertThat(anonymous().get("/actuator/health").json().propertyNames()).doesNotContain("components");
        assertThat(as(Role.REVIEWER).get("/actuator/health").json().propertyNames())
                .doesNotContain("components");
        assertThat(anonymous()
                        .get("/actuator/health/readiness")
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("UP");
    }
}
