package org.tavsiya.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** One method answers two addresses of a table; in the OpenAPI document each has the one type that its ending stands for. */
@Component
class TableAnswers implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().forEach((path, calls) -> {
            if (path.endsWith(TableFormat.CSV.ending())) {
                calls.readOperations().forEach(call -> without(call, TableFormat.XLSX_TYPE));
            } else if (path.endsWith(TableFormat.XLSX.ending())) {
                calls.readOperations().forEach(TableAnswers::asWorkbook);
            }
        });
    }

    private static void asWorkbook(Operation call) {
        without(call, TableFormat.CSV_TYPE);
        call.setSummary(call.getSummary().replace("CSV", "an Excel workbook"));
    }

    private static void without(Operation call, String type) {
        Content content = call.getResponses().get("200").getContent();
        if (content != null) {
            content.remove(type);
        }
    }
}
