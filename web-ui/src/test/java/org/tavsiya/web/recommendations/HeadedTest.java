package org.tavsiya.web.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadedTest {

    @Test
    void a_heading_that_the_text_begins_with_is_said_once() {
        assertThat(Headed.repeated("Torture", "Torture 12. The State party should"))
                .isTrue();
        assertThat(Headed.rest("Torture", "TORTURE: 12. The State party should"))
                .isEqualTo("12. The State party should");
    }

    @Test
    void a_text_without_its_heading_stays_whole() {
        assertThat(Headed.repeated("Torture", "The State party should end torture"))
                .isFalse();
        assertThat(Headed.repeated("Torture", "Torture")).isFalse();
        assertThat(Headed.rest("Torture", "The State party")).isEqualTo("The State party");
        assertThat(Headed.rest(null, "The State party")).isEqualTo("The State party");
        assertThat(Headed.rest("Torture", null)).isNull();
    }
}
