package org.tavsiya.api;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.tavsiya.ServiceTest;
import org.tavsiya.recommendation.write.Incoming;

/** Before each test one more recommendation is imported, which no other test has touched. */
abstract class OneRecommendationTest extends ServiceTest {

    private int number;
    protected String id;

    @BeforeAll
    void open() {
        openAccounts();
    }

    @BeforeEach
    void oneMore() {
        id = imported();
    }

    /** @return its id */
    protected String imported() {
        String next = "aaaaaaaa-0000-4000-8000-" + String.format("%012d", ++number);
        importAll(List.of(
                Incoming.record().id(next).paragraph(String.valueOf(number)).build()));
        return next;
    }
}
