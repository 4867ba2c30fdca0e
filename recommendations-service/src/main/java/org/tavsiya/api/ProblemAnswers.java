package org.tavsiya.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says in the OpenAPI document, for every call, with which problem document it may refuse. A call's own words for a status stay. */
@Component
class ProblemAnswers implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";

    @Override
    public void customise(OpenAPI document) {
        document.getComponents()
                .addSchemas(
                        PROBLEM,
                        new JsonSchema()
                                .typesItem("object")
                                .description(
                                        "Problem document (RFC 9457); further members tell more where there is more to tell")
                                .addProperty("type", new JsonSchema().typesItem("string"))
                                .addProperty("title", new JsonSchema().typesItem("string"))
                                .addProperty("status", new JsonSchema().typesItem("integer"))
                                .addProperty("detail", new JsonSchema().typesItem("string"))
                                .addProperty("instance", new JsonSchema().typesItem("string")));
        document.getPaths()
                .forEach((path, calls) -> calls.readOperationsMap()
                        .forEach((method, call) ->
                                refusals(method, call).forEach((status, why) -> add(call, status, why))));
    }

    private static Map<String, String> refusals(PathItem.HttpMethod method, Operation call) {
        Map<String, String> refusals = new LinkedHashMap<>();
        refusals.put("400", "The request cannot be read, or says what cannot be");
        refusals.put("401", "This needs an account, or name and password are not right");
        refusals.put("403", "The role does not allow it");
        refusals.put("404", "What the address names is not there");
        refusals.put("405", "Nothing answers to this method here");
        refusals.put("406", "The answer cannot be given in the type asked for");
        refusals.put("421", "The application is not known under this host name");
        refusals.put("429", "Too many at once; Retry-After says when to come again");
        refusals.put("500", "Nobody foresaw this; the number in the answer stands in the log");
        refusals.put("503", "A database is away or the views are being built; Retry-After says when to come again");
        if (method != PathItem.HttpMethod.GET) {
            refusals.put("409", "A rule refuses it; its sentence is the detail");
            refusals.put("413", "The body is larger than what is taken here");
            refusals.put("415", "The body is of a type that is not read here");
            if (ParameterDescriptions.takesKeys(call)) {
                refusals.put("422", "The Idempotency-Key was used for another request");
            }
            if (ParameterDescriptions.asksForVersion(call)) {
                refusals.put("428", "If-Match is missing");
            }
        }
        return refusals;
    }

    private static void add(Operation call, String status, String why) {
        ApiResponse own = call.getResponses().get(status);
        Content problem = new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
        if (own == null) {
            call.getResponses()
                    .addApiResponse(status, new ApiResponse().description(why).content(problem));
        } else {
            own.setContent(problem);
        }
    }
}
