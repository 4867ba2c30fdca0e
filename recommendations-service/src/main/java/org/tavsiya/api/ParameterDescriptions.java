package org.tavsiya.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes in the OpenAPI document, once, the parameters that many calls share. */
@Component
class ParameterDescriptions implements OpenApiCustomizer {

    private static final Map<String, String> SHARED = Map.of(
            "id", "Id of the recommendation, as lists give it",
            "runId", "Id of the import, as its start answered it",
            "assessmentId", "Id of the assessment that is meant, as the recommendation shows it",
            "sort", "newest (where nothing is said), oldest, symbol, status, assessed or recorded");

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().values().stream().flatMap(path -> path.readOperations().stream()).forEach(ParameterDescriptions::describe);
    }

    private static void describe(Operation call) {
        for (Parameter parameter : call.getParameters() == null ? List.<Parameter>of() : call.getParameters()) {
            if (parameter.getDescription() == null) {
                parameter.setDescription(SHARED.get(parameter.getName()));
            }
        }
    }
}
