package org.tavsiya.recommendation.write.importfromsource;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tavsiya.recommendation.write.Incoming;

class RecordLimitsTest {

    static Stream<RecordComponent> sized() {
        return Arrays.stream(IncomingRecord.class.getRecordComponents())
                .filter(c -> c.getAccessor().isAnnotationPresent(Size.class));
    }

    /** What the description of the API says is what is checked. */
    @ParameterizedTest
    @MethodSource("sized")
    void a_field_is_taken_up_to_its_size_and_rejected_beyond(RecordComponent component)
            throws ReflectiveOperationException {
        int most = component.getAccessor().getAnnotation(Size.class).max();
        assertThat(RecordLimits.problem(with(component, most))).isEmpty();
        assertThat(RecordLimits.problem(with(component, most + 1)))
                .hasValueSatisfying(p -> assertThat(p).startsWith(component.getName() + " has " + (most + 1)));
    }

    @ParameterizedTest
    @MethodSource("sized")
    void a_list_holds_no_null_and_no_label_without_end(RecordComponent component) throws ReflectiveOperationException {
        if (component.getType() == List.class) {
            assertThat(RecordLimits.problem(with(component, Collections.singletonList(null))))
                    .contains(component.getName() + " holds an entry that is null.");
            assertThat(RecordLimits.problem(with(component, List.of(" "))))
                    .contains(component.getName() + " holds an entry that is empty.");
            assertThat(RecordLimits.problem(with(component, List.of("x".repeat(501)))))
                    .contains("An entry of " + component.getName() + " has 501 characters; 500 are the most.");
        }
    }

    @Test
    void a_body_without_a_name_is_no_body() {
        IncomingRecord record = Incoming.record().body(" ").build();
        assertThat(RecordLimits.problem(record)).isEmpty();
        assertThat(record.body()).isNull();
        assertThat(record.unsaid()).contains("body");
    }

    @Test
    void a_record_of_many_long_labels_is_rejected_by_itself_instead_of_stopping_its_batch_at_the_last_door() {
        String[] long500 = Collections.nCopies(500, "x".repeat(500)).toArray(String[]::new);
        assertThat(RecordLimits.problem(
                        Incoming.record().countries(long500).text("").build()))
                .isEmpty();
        assertThat(RecordLimits.problem(Incoming.record()
                        .countries(long500)
                        .themes(long500)
                        .text("")
                        .build()))
                .hasValueSatisfying(p -> assertThat(p)
                        .startsWith("All texts together have 5000")
                        .endsWith(" characters; 450000 are the most."));
    }

    private static IncomingRecord with(RecordComponent component, int size) throws ReflectiveOperationException {
        return with(component, component.getType() == List.class ? Collections.nCopies(size, "x") : "x".repeat(size));
    }

    private static IncomingRecord with(RecordComponent component, Object value) throws ReflectiveOperationException {
        IncomingRecord good = Incoming.record().build();
        RecordComponent[] all = IncomingRecord.class.getRecordComponents();
        Object[] values = new Object[all.length];
        for (int i = 0; i < all.length; i++) {
            values[i] = all[i].getName().equals(component.getName())
                    ? value
                    : all[i].getAccessor().invoke(good);
        }
        return (IncomingRecord) IncomingRecord.class.getDeclaredConstructors()[0].newInstance(values);
    }
}
