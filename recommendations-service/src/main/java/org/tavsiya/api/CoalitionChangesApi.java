package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.account.SignedIn;
import org.tavsiya.coalition.Coalition;
import org.tavsiya.coalition.write.choosehomestate.ChooseHomeState;
import org.tavsiya.coalition.write.choosehomestate.LeaveHomeState;
import org.tavsiya.coalition.write.model.CoalitionCommand;
import org.tavsiya.coalition.write.tellname.TellName;
import org.tavsiya.coalition.write.writeabout.WriteAbout;
import org.tavsiya.once.RequestKey;
import org.tavsiya.recommendation.write.model.Recorded;
import org.tavsiya.vocabulary.Word;

@RestController
@RequestMapping("/api/v1/coalition")
@Tag(name = "Coalition", description = CoalitionApi.WHO)
@ApiResponse(responseCode = "200", description = "Done; recorded tells whether anything was written")
@ApiResponse(
        responseCode = "409",
        description =
                "A rule refuses it (violations lists every rule broken, with its field), or somebody edited meanwhile")
class CoalitionChangesApi {

    /** @param recorded whether anything was written: what holds already is not written again */
    record CoalitionChanged(long version, boolean recorded) {}

    record HomeStateBody(
            @Schema(description = "As the register spells it", example = "Tajikistan")
            @NotBlank
            @Size(max = Coalition.STATE)
            String state) {}

    /** Longer than a rule lets pass, so that the rule itself says so. */
    @Schema(description = "A text in three languages; readers of one that is missing are shown English")
    record InLanguages(
            @Size(max = TYPED) String en,
            @Size(max = TYPED) String ru,
            @Size(max = TYPED) String tg) {

        private static final int TYPED = 20_000;

        static Word word(InLanguages text) {
            return text == null ? null : new Word(text.en(), text.ru(), text.tg());
        }
    }

    record NameBody(
            @NotNull @Valid InLanguages fullName, @Valid InLanguages shortName) {}

    record AboutBody(
            @Schema(description = "Who the coalition is; an empty line ends a paragraph") @NotNull @Valid
            InLanguages who,

            @Schema(description = "How it is reached") @NotNull @Valid
            InLanguages contact) {}

    private static final String IF_MATCH =
            "Version that you looked at, as version of the coalition gave it, for example \"3\"; \"0\" where nothing was told";

    private final CoalitionActs acts;
    /** Always the present one: Spring hands in a stand-in for it. */
    private final HttpServletRequest request;

    CoalitionChangesApi(CoalitionActs acts, HttpServletRequest request) {
        this.acts = acts;
        this.request = request;
    }

    @PutMapping("/home-state")
    @Operation(summary = "Choose the State that the front page is about")
    ResponseEntity<CoalitionChanged> homeState(
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody HomeStateBody body,
            @AuthenticationPrincipal SignedIn who) {
        return send(new ChooseHomeState(IfMatch.version(version), body.state(), who.actor()), body, who);
    }

    @DeleteMapping("/home-state")
    @Operation(summary = "Take that choice back: what the settings say holds again")
    ResponseEntity<CoalitionChanged> leave(
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @AuthenticationPrincipal SignedIn who) {
        return send(new LeaveHomeState(IfMatch.version(version), who.actor()), "", who);
    }

    @PutMapping("/name")
    @Operation(summary = "Tell what the coalition is called")
    ResponseEntity<CoalitionChanged> name(
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody NameBody body,
            @AuthenticationPrincipal SignedIn who) {
        return send(
                new TellName(
                        IfMatch.version(version),
                        InLanguages.word(body.fullName()),
                        InLanguages.word(body.shortName()),
                        who.actor()),
                body,
                who);
    }

    @PutMapping("/about")
    @Operation(summary = "Write who the coalition is, and how it is reached")
    ResponseEntity<CoalitionChanged> about(
            @Parameter(description = IF_MATCH) @RequestHeader("If-Match") String version,
            @Valid @RequestBody AboutBody body,
            @AuthenticationPrincipal SignedIn who) {
        return send(
                new WriteAbout(
                        IfMatch.version(version),
                        InLanguages.word(body.who()),
                        InLanguages.word(body.contact()),
                        who.actor()),
                body,
                who);
    }

    private ResponseEntity<CoalitionChanged> send(CoalitionCommand command, Object body, SignedIn who) {
        String key = request.getHeader(ParameterDescriptions.KEY);
        Recorded did = acts.send(
                command,
                key == null
                        ? null
                        : RequestKey.of(
                                who.actor().id(),
                                key,
                                request.getMethod() + " " + request.getRequestURI(),
                                command.expectedVersion(),
                                body));
        return ResponseEntity.ok(new CoalitionChanged(did.version(), did.recorded()));
    }
}
