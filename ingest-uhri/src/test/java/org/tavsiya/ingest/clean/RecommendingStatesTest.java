package org.tavsiya.ingest.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendingStatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ratify it (Maldives) (Portugal); | Maldives,Portugal",
                "Ratify it (Portugal, Slovakia); | Portugal,Slovakia",
                "Ratify it (Argentina; Djibouti). | Argentina,Djibouti",
                "Ratify it (Norway) | Norway",
                "Ratify it (UK, Turkey and the Czech Republic) | United Kingdom of Great Britain and Northern Ireland,Türkiye,Czechia",
                "Ratify it (Bolivia (Plurinational State of), Spain); | Bolivia (Plurinational State of),Spain",
                "Ratify it (Bosnia and Herzegovina and Trinidad and Tobago) | Bosnia and Herzegovina,Trinidad and Tobago",
                "Consider ratifying (Turkey) / Ratify (Mexico) (Spain); | Türkiye,Mexico,Spain",
                "Ratify the Convention (ICRMW) (Chile) | Chile"
            })
    void states_at_the_end_are_read(String text, String states) {
        assertThat(RecommendingStates.of(text)).isEqualTo(List.of(states.split(",(?! Plur)")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ratify the Convention (ICRMW)",
                "Cooperate with neighbours (Afghanistan) on water",
                "Ratify it",
                "",
                "()",
                "odd ) bracket)",
                "Ratify (Spain, soon)"
            })
    void a_text_that_does_not_end_with_states_has_none(String text) {
        assertThat(RecommendingStates.of(text)).isEmpty();
    }
}
