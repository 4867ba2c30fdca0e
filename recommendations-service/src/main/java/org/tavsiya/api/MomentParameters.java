package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.Parameters;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes which state of the register can be asked for, once for every call that reads it. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameters({
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description =
                    "What was so on this day, judged by what is known now (or at the version `at`); today where nothing is said",
            schema = @Schema(type = "string", format = "date"),
            example = "2024-12-31"),
    @Parameter(
            name = "at",
            in = ParameterIn.QUERY,
            description =
                    "What the register knew at this version of its data, as `dataVersion` of every answer prints it",
            schema = @Schema(type = "integer", format = "int64"))
})
@interface MomentParameters {}
