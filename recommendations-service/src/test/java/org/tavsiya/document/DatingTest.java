package org.tavsiya.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatingTest {

    @ParameterizedTest
    @CsvSource({
        "2018-05-14,2018-05-14,2018-05-14,DAY,CONFIRMED",
        "2019-05?,2019-05-01,2019-05-31,MONTH,EXPECTED",
        "2020-02,2020-02-01,2020-02-29,MONTH,CONFIRMED",
        "2026?,2026-01-01,2026-12-31,YEAR,EXPECTED",
        "2018-05-04/2018-05-07,2018-05-04,2018-05-07,PERIOD,CONFIRMED",
        "2025/2026?,2025-01-01,2026-12-31,PERIOD,EXPECTED"
    })
    void a_date_says_how_well_it_is_known(
            String written, LocalDate from, LocalDate to, Precision precision, Certainty certainty) {
        assertThat(Dating.of(written)).isEqualTo(new Dating(written.replace("?", ""), from, to, precision, certainty));
    }

    @Test
    void what_is_known_to_the_month_is_sure_on_the_last_of_it() {
        Dating july = Dating.of("2021-07");
        assertThat(july.begunBy(LocalDate.of(2021, 6, 30))).isFalse();
        assertThat(july.begunBy(LocalDate.of(2021, 7, 1))).isTrue();
        assertThat(july.knownBy(LocalDate.of(2021, 7, 30))).isFalse();
        assertThat(july.knownBy(LocalDate.of(2021, 7, 31))).isTrue();
    }

    @Test
    void what_is_no_date_is_refused_and_nothing_is_nothing() {
        assertThatThrownBy(() -> Dating.of("2021-13")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Dating.of("1 year")).isInstanceOf(DateTimeException.class);
        assertThat(Dating.of(" ")).isNull();
    }
}
