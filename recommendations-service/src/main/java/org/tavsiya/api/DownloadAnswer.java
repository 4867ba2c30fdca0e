package org.tavsiya.api;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;

/** Describes in the OpenAPI document that a call is a download, of which only so many run at once. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "429",
        description = "Too many downloads are running; Retry-After says when to try again",
        content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
@interface DownloadAnswer {}
