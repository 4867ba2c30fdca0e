package org.tavsiya.document.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpsTest {

    @ParameterizedTest
    @CsvSource({
        "10,10,true",
        "10,10 (a),true",
        "10,10(a)-(c),true",
        "10,10a,true",
        "10,100,false",
        "10,10.1,false",
        "1,10,false",
        "123.4,123.4,true",
        "10,,false"
    })
    void a_paragraph_is_found_however_a_source_writes_its_parts(String asked, String written, boolean found) {
        assertThat(FollowUps.isOf(asked, written)).isEqualTo(found);
    }
}
