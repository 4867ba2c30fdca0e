package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tavsiya.recommendation.read.filter.FreeText;

/** Describes the filter in the OpenAPI document, once for every call that takes it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            name = "country",
            in = ParameterIn.QUERY,
            description = "State, as UHRI spells it; may be repeated. `none` for records without one.",
            example = "Tajikistan",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "family",
            in = ParameterIn.QUERY,
            description = "Family of bodies: TREATY_BODY, UPR, SPECIAL_PROCEDURE",
            array =
                    @ArraySchema(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"TREATY_BODY", "UPR", "SPECIAL_PROCEDURE", "NONE"}))),
    @Parameter(
            name = "body",
            in = ParameterIn.QUERY,
            description = "UN body or mandate under UHRI's short label; may be repeated",
            example = "CAT",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "theme",
            in = ParameterIn.QUERY,
            description = "Theme under UHRI's English label; may be repeated",
            example = "Conditions of detention",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "persons",
            in = ParameterIn.QUERY,
            description = "Affected persons under UHRI's English label; may be repeated",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "sdg",
            in = ParameterIn.QUERY,
            description = "Code of a goal or target of the SDGs; a goal includes its targets",
            example = "16",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "year",
            in = ParameterIn.QUERY,
            description = "Year of publication; may be repeated",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "yearFrom",
            in = ParameterIn.QUERY,
            description = "First year of publication, inclusive",
            schema = @Schema(type = "integer"),
            example = "2012"),
    @Parameter(
            name = "yearTo",
            in = ParameterIn.QUERY,
            description = "Last year of publication, inclusive",
            schema = @Schema(type = "integer")),
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "Coalition's status of implementation; may be repeated",
            array =
                    @ArraySchema(
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {
                                                "CONTRARY",
                                                "REGRESSED",
                                                "NOT_IMPLEMENTED",
                                                "PARTIALLY_IMPLEMENTED",
                                                "SUBSTANTIALLY_IMPLEMENTED",
                                                "FULLY_IMPLEMENTED",
                                                "NO_INFORMATION",
                                                "NOT_ASSESSED"
                                            }))),
    @Parameter(
            name = "position",
            in = ParameterIn.QUERY,
            description = "State's position on a UPR recommendation, or `none`",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "claim",
            in = ParameterIn.QUERY,
            description = "State's claim as read on the coalition's scale, or `none`",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "grade",
            in = ParameterIn.QUERY,
            description = "Body's grade as read on the coalition's scale, or `none`",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "lifecycle",
            in = ParameterIn.QUERY,
            description = "ACTIVE (where nothing is said), SUPERSEDED, NOT_APPLICABLE, or `any`",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "type",
            in = ParameterIn.QUERY,
            description =
                    "RECOMMENDATION and UNCLASSIFIED (where nothing is said), CONCERN, OTHER, or `any` for every record of the register",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "symbol",
            in = ParameterIn.QUERY,
            description = "UN symbol of the document",
            example = "CAT/C/TJK/CO/3",
            array = @ArraySchema(schema = @Schema(type = "string"))),
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description =
                    "Free text: every word must occur in text, heading, symbol or paragraph, or in a label of themes, persons,"
                            + " goals, bodies or States in English, Russian or Tajik. \"A phrase\", detent*, AND, OR,"
                            + " NOT or -word, parentheses, and symbol:, para:, body:, theme:, text: before a word;"
                            + " at most 200 characters and 12 words",
            schema = @Schema(type = "string", maxLength = FreeText.MOST_CHARACTERS))
})
@MomentParameters
@interface FilterParameters {}
