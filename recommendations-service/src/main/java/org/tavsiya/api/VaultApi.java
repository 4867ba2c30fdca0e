package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.account.SignedIn;
import org.tavsiya.evidence.read.RestrictedLog;
import org.tavsiya.evidence.read.VaultAct;

/** What administrators do with the vault without seeing into it. */
@RestController
@RequestMapping("/api/v1/vault")
@Tag(
        name = "Vault",
        description =
                "Who may see what is restricted, who did, and the master key; needs an administrator, and shows nothing of what is kept")
@ApiResponse(responseCode = "200", description = "What was asked for, or done")
@ApiResponse(responseCode = "409", description = "A rule refuses it")
class VaultApi {

    /**
     * @param rights accounts that may see what is restricted
     * @param masterKeyParts more than 1 while a former master key is not forgotten; 0 where none was needed yet
     */
    record VaultInfo(Set<String> rights, int masterKeyParts) {}

    private static final int MOST = 500;
    private static final String ACCOUNT = "Id of the account";

    private final VaultActs acts;
    private final RestrictedLog log;

    VaultApi(VaultActs acts, RestrictedLog log) {
        this.acts = acts;
        this.log = log;
    }

    @GetMapping
    @Operation(summary = "Who has the right, and how many parts the master key has")
    VaultInfo show() {
        return new VaultInfo(acts.rights(), acts.masterKeyParts());
    }

    @GetMapping("/log")
    @Operation(summary = "Who did what with what is restricted, the newest first, at most 500")
    List<VaultAct> log() {
        return log.newest(MOST);
    }

    @PutMapping("/rights/{accountId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let another account see what is restricted")
    void grant(
            @Parameter(description = ACCOUNT) @PathVariable String accountId, @AuthenticationPrincipal SignedIn who) {
        acts.grant(accountId, who.actor());
    }

    @DeleteMapping("/rights/{accountId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take that right from an account")
    void take(@Parameter(description = ACCOUNT) @PathVariable String accountId, @AuthenticationPrincipal SignedIn who) {
        acts.take(accountId, who.actor());
    }

    @PostMapping("/master-key/rotation")
    @Operation(summary = "Make a newer master key and wrap all keys with it; the former stays until it is forgotten")
    VaultInfo rotate(@AuthenticationPrincipal SignedIn who) {
        acts.rotate(who.actor());
        return show();
    }

    @PostMapping("/master-key/forgetting")
    @Operation(summary = "Destroy the former master key: what older backups hold sealed is opened by nobody any more")
    VaultInfo forget(@AuthenticationPrincipal SignedIn who) {
        acts.forgetFormer(who.actor());
        return show();
    }
}
