package org.tavsiya.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tavsiya.account.Account;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.FirstSignIn;
import org.tavsiya.account.Role;
import org.tavsiya.account.SignedIn;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Accounts", description = "Accounts and the first administrator's one-time sign-in")
class AccountsApi {

    /** Texts are refused by their rules, which count characters; these bounds only keep away what nobody types. */
    private static final int TYPED = 1_000;

    record NewAccount(
            @NotBlank @Size(max = TYPED) String name,
            @NotBlank @Size(max = TYPED) String password,
            @NotNull Role role) {}

    record FirstAccount(
            @NotBlank @Size(max = TYPED) String secret,
            @NotBlank @Size(max = TYPED) String name,
            @NotBlank @Size(max = TYPED) String password) {}

    record OwnPassword(
            @NotBlank @Size(max = TYPED) String present,
            @NotBlank @Size(max = TYPED) String password) {}

    record AccountInfo(String id, String name, Role role, boolean disabled) {}

    private final Accounts accounts;
    private final FirstSignIn first;

    AccountsApi(Accounts accounts, FirstSignIn first) {
        this.accounts = accounts;
        this.first = first;
    }

    @PostMapping("/first-sign-in")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary =
                    "Create the first administrator with the one-time secret that the application printed at its start")
    AccountInfo first(@Valid @RequestBody FirstAccount body) {
        return info(first.use(body.secret(), body.name(), body.password()));
    }

    @GetMapping("/accounts")
    @Operation(summary = "All accounts")
    List<AccountInfo> all() {
        return accounts.all().stream().map(AccountsApi::info).toList();
    }

    @PostMapping("/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Create an account")
    AccountInfo create(@Valid @RequestBody NewAccount body, @AuthenticationPrincipal SignedIn who) {
        return info(accounts.create(body.name(), body.password(), body.role(), who.actor()));
    }

    @PostMapping("/account/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change the own password", description = "Ends every session of the account.")
    void changeOwn(
            @Valid @RequestBody OwnPassword body, @AuthenticationPrincipal SignedIn who, HttpServletRequest request) {
        accounts.changeOwnPassword(who, body.present(), body.password(), request.getRemoteAddr());
    }

    private static AccountInfo info(Account account) {
        return new AccountInfo(account.id(), account.name(), account.role(), account.disabled());
    }
}
