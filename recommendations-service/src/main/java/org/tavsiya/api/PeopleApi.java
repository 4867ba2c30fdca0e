package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.account.Invitation;
import org.tavsiya.account.Invitations;
import org.tavsiya.account.Role;
import org.tavsiya.account.SecondFactors;
import org.tavsiya.account.SignedIn;
import org.tavsiya.entrance.PublicAddress;

/** What administrators do beside single accounts: invitations, the rule of second factors, and what was done. */
@RestController
@RequestMapping("/api/v1/accounts")
@Tag(name = "Accounts")
class PeopleApi {

    /** @param days how long the address is good, 1 to 30; without it 7 */
    record NewInvitation(@NotNull Role role, Integer days) {}

    /** @param address to be given to the person; it is in no later answer */
    record InvitationAddress(String id, Role role, String address, Instant expiresAt) {}

    record OpenInvitation(String id, Role role, String madeBy, Instant madeAt, Instant expiresAt) {

        static OpenInvitation of(Invitation i) {
            return new OpenInvitation(i.id(), i.role(), i.madeBy(), i.madeAt(), i.expiresAt());
        }
    }

    record SecondFactorPolicy(@NotNull Boolean required) {}

    private final Invitations invitations;
    private final SecondFactors factors;
    private final AdministrativeActs acts;
    private final PublicAddress own;

    PeopleApi(Invitations invitations, SecondFactors factors, AdministrativeActs acts, PublicAddress own) {
        this.invitations = invitations;
        this.factors = factors;
        this.acts = acts;
        this.own = own;
    }

    @GetMapping("/invitations")
    @Operation(summary = "Invitations that can still be used, newest first")
    List<OpenInvitation> open() {
        return invitations.open().stream().map(OpenInvitation::of).toList();
    }

    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a one-time address for an account",
            description =
                    "Whoever opens it chooses a name and a password. Nothing is sent; the address stands in this answer alone.")
    InvitationAddress invite(@Valid @RequestBody NewInvitation body, @AuthenticationPrincipal SignedIn who) {
        Invitations.Made made =
                invitations.make(body.role(), body.days() == null ? Invitations.USUAL_DAYS : body.days(), who.actor());
        return new InvitationAddress(made.id(), made.role(), own.of("/invitation/" + made.token()), made.expiresAt());
    }

    @DeleteMapping("/invitations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw an invitation that nobody has used")
    void revoke(@PathVariable String id, @AuthenticationPrincipal SignedIn who) {
        invitations.revoke(id, who.actor());
    }

    @GetMapping("/second-factor-policy")
    @Operation(summary = "Whether reviewers and administrators need a second factor")
    SecondFactorPolicy policy() {
        return new SecondFactorPolicy(factors.required());
    }

    @PutMapping("/second-factor-policy")
    @Operation(
            summary = "Demand a second factor of reviewers and administrators, or no longer",
            description = "Who has none sets one up at the next sign-in. Refused to an administrator who has none.")
    SecondFactorPolicy demand(@Valid @RequestBody SecondFactorPolicy body, @AuthenticationPrincipal SignedIn who) {
        factors.require(body.required(), who.actor());
        return policy();
    }

    @GetMapping("/acts")
    @Operation(summary = "What administrators did, newest first")
    List<AdministrativeActs.AdministrativeAct> acts() {
        return acts.all();
    }

    @GetMapping(value = "/acts.csv", produces = "text/csv")
    @TableAnswer
    @Operation(summary = "The same as a table")
    void actsCsv(HttpServletResponse response) throws IOException {
        var all = acts.all();
        response.setContentType(TableFormat.CSV.type().toString());
        response.setHeader("Content-Disposition", "attachment; filename=\"administrative-acts.csv\"");
        try (var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            Csv csv = new Csv(out, "at", "act", "role", "detail", "whom", "by");
            all.forEach(a -> csv.row(a.at(), a.kind(), a.role(), a.detail(), a.whom(), a.by()));
        }
    }
}
