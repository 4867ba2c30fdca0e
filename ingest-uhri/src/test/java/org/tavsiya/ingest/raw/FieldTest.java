package org.tavsiya.ingest.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields and the columns of the table that name them: whichever is asked for first after a start, both are there. */
class FieldTest {

    @ParameterizedTest
    @ValueSource(classes = {Field.class, TemplateColumn.class})
    void whichever_is_asked_for_first_both_are_there(Class<?> first) throws Exception {
        URL own = Field.class.getProtectionDomain().getCodeSource().getLocation();
        TemplateColumn column = TemplateColumn.all().get(0);
        try (URLClassLoader fresh = new URLClassLoader(new URL[] {own}, ClassLoader.getPlatformClassLoader())) {
            Class.forName(first.getName(), true, fresh);
            Class<?> columns = Class.forName(TemplateColumn.class.getName(), true, fresh);
            assertThat((List<?>) columns.getMethod("all").invoke(null)).hasSameSizeAs(TemplateColumn.all());
            Class<?> field = Class.forName(Field.class.getName(), true, fresh);
            assertThat(field.getMethod("ofHeader", String.class)
                            .invoke(null, column.headers().get("tg")))
                    .hasToString(column.field().name());
        }
    }
}
