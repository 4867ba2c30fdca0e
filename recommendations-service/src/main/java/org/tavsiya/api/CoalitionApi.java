package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.tavsiya.coalition.read.open.PublicCoalition;
import org.tavsiya.coalition.read.open.ReadCoalition;

@RestController
@RequestMapping("/api/v1/coalition")
@Tag(name = "Coalition", description = CoalitionApi.WHO)
class CoalitionApi {

    static final String WHO =
            "Who keeps this register: home State, name, how to reach it; public. Telling it needs the role of an administrator.";

    private final ReadCoalition coalition;
    private final PublicAnswers answers;

    CoalitionApi(ReadCoalition coalition, PublicAnswers answers) {
        this.coalition = coalition;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "Home State, name and About text of the coalition; its version goes back as If-Match")
    ResponseEntity<PublicCoalition> show(@Parameter(hidden = true) WebRequest request) {
        return answers.of(request, now -> coalition.present());
    }
}
