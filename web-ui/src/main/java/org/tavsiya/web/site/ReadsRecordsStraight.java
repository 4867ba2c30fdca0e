package org.tavsiya.web.site;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/**
 * Has {@link RecordExpressions} asked before Spring's expression language, in every template, and pages written by {@link WritesNear}:
 * a page of five thousand elements asks for some tens of thousands of values.
 */
@Component
class ReadsRecordsStraight {

    ReadsRecordsStraight(SpringTemplateEngine templates, ThymeleafViewResolver views) {
        views.setViewClass(WritesNear.class);
        Set<IDialect> dialects = new LinkedHashSet<>(Set.of(new Straight()));
        templates.getDialects().stream()
                .filter(dialect -> !(dialect instanceof SpringStandardDialect))
                .forEach(dialects::add);
        templates.setDialects(dialects);
    }

    private static final class Straight extends SpringStandardDialect {

        private final RecordExpressions records = new RecordExpressions();

        Straight() {
            // What is said often becomes code, as what records say is already.
            setEnableSpringELCompiler(true);
        }

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return records;
        }
    }
}
