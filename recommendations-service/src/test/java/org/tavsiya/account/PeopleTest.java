package org.tavsiya.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tavsiya.Http;
import org.tavsiya.ServiceTest;
import org.tavsiya.rules.RuleBroken;

/** Invitations, second factors, sessions, and that somebody can always let others in. */
@Tag("contract")
class PeopleTest extends ServiceTest {

    private static final String HOME = "192.0.2.7";

    private Accounts accounts;
    private Invitations invitations;
    private SecondFactors factors;
    private SecondStep second;
    private Sessions sessions;
    private SignInHistory history;

    @BeforeAll
    void open() {
        openAccounts();
        accounts = service.bean(Accounts.class);
        invitations = service.bean(Invitations.class);
        factors = service.bean(SecondFactors.class);
        second = service.bean(SecondStep.class);
        sessions = service.bean(Sessions.class);
        history = service.bean(SignInHistory.class);
    }

    private Account person(Role role) {
        return accounts.create("p" + UUID.randomUUID().toString().substring(0, 8), PASSWORD, role, Actor.SYSTEM);
    }

    private Actor administrator() {
        return accounts.all().stream()
                .filter(a -> a.name().equals("administrator"))
                .map(a -> new Actor(a.id(), a.role()))
                .findFirst()
                .orElseThrow();
    }

    private AuthenticatorApp app(Account who) {
        factors.proposeApp(who.id());
        AuthenticatorApp app = new AuthenticatorApp(
                factors.proposedApp(who.id(), who.name()).orElseThrow().secret());
        confirm(who, app);
        return app;
    }

    private List<String> confirm(Account who, AuthenticatorApp app) {
        return factors.confirmApp(who.id(), app.code(service.clock().instant()), HOME);
    }

    private List<String> kinds(String whom) {
        return service.bean(AccountActs.class).all().stream()
                .filter(a -> whom.equals(a.account()))
                .map(AccountActs.Act::kind)
                .toList();
    }

    @Test
    void an_invitation_makes_one_account_of_its_role_and_says_afterwards_that_it_was_used() {
        Invitations.Made made = invitations.make(Role.ANALYST, 7, administrator());
        assertThat(invitations.open()).extracting(Invitation::id).contains(made.id());
        assertThat(service.bean(JdbcTemplate.class).queryForList("select token_hash from invitation", String.class))
                .as("the secret is kept nowhere")
                .doesNotContain(made.token());
        assertThat(invitations.state(made.token(), HOME)).isEqualTo(Invitation.State.OPEN);

        assertThatThrownBy(() -> invitations.accept(made.token(), "zulfia", "short", "short", HOME))
                .isInstanceOf(RuleBroken.class);
        SignedIn who = invitations.accept(made.token(), "zulfia", PASSWORD, PASSWORD, HOME);
        assertThat(who.role()).isEqualTo(Role.ANALYST);
        assertThat(invitations.state(made.token(), HOME)).isEqualTo(Invitation.State.USED);
        assertThatThrownBy(() -> invitations.accept(made.token(), "second", PASSWORD, PASSWORD, HOME))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("no longer valid");
        assertThat(kinds("zulfia")).containsExactly("account.joined-by-invitation");
        assertThat(invitations.open()).extracting(Invitation::id).doesNotContain(made.id());
    }

    @Test
    void of_ten_who_open_an_invitation_at_once_one_gets_the_account() {
        Invitations.Made made = invitations.make(Role.VIEWER, 7, administrator());
        long before = accounts.all().size();
        List<String> refused = IntStream.range(0, 10)
                .parallel()
                .mapToObj(i -> {
                    try {
                        invitations.accept(made.token(), "racer" + i, PASSWORD, PASSWORD, HOME);
                        return "";
                    } catch (RuleBroken late) {
                        return late.code();
                    }
                })
                .filter(code -> !code.isEmpty())
                .toList();
        assertThat(refused).hasSize(9).containsOnly("InvitationIsOpen");
        assertThat(accounts.all()).hasSize((int) before + 1);
    }

    @Test
    void an_invitation_expires_and_can_be_withdrawn_once() {
        Invitations.Made made = invitations.make(Role.VIEWER, 1, administrator());
        service.clock().forward(Duration.ofDays(1));
        assertThat(invitations.state(made.token(), HOME)).isEqualTo(Invitation.State.EXPIRED);
        assertThatThrownBy(() -> invitations.accept(made.token(), "late", PASSWORD, PASSWORD, HOME))
                .isInstanceOf(RuleBroken.class);

        Invitations.Made withdrawn = invitations.make(Role.VIEWER, 30, administrator());
        invitations.revoke(withdrawn.id(), administrator());
        assertThat(invitations.state(withdrawn.token(), HOME)).isEqualTo(Invitation.State.REVOKED);
        assertThatThrownBy(() -> invitations.revoke(withdrawn.id(), administrator()))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> invitations.make(Role.VIEWER, 31, administrator()))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void an_administrator_who_is_none_any_more_leaves_no_invitation_behind() {
        Account leaving = person(Role.ADMINISTRATOR);
        Invitations.Made made = invitations.make(Role.ADMINISTRATOR, 30, new Actor(leaving.id(), leaving.role()));
        accounts.disable(leaving.id(), true, administrator());
        assertThat(invitations.state(made.token(), HOME)).isEqualTo(Invitation.State.REVOKED);
        assertThat(invitations.open()).extracting(Invitation::id).doesNotContain(made.id());
        assertThatThrownBy(() -> invitations.accept(made.token(), "backdoor", PASSWORD, PASSWORD, HOME))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void whoever_runs_the_application_makes_a_new_administrator_where_none_can_sign_in() {
        assertThat(service.bean(NewAdministrator.class).token())
                .as("unless asked for")
                .isEmpty();
        String token = new NewAdministrator(invitations, accounts, true).token().orElseThrow();
        String late = new NewAdministrator(invitations, accounts, true).token().orElseThrow();
        assertThat(invitations
                        .accept(token, "rescuer", PASSWORD, PASSWORD, HOME)
                        .role())
                .isEqualTo(Role.ADMINISTRATOR);
        service.clock().forward(Duration.ofHours(1));
        assertThat(invitations.state(late, HOME)).isEqualTo(Invitation.State.EXPIRED);
        assertThat(service.bean(AccountActs.class).all())
                .filteredOn(a -> a.kind().equals("people.invitation-made") && a.by() == null)
                .hasSize(2);
    }

    @Test
    void whoever_tries_secrets_of_invitations_is_soon_not_listened_to() {
        String from = "203.0.113.9";
        for (int i = 0; i < 30; i++) {
            assertThat(invitations.state("guess" + i, from)).isEqualTo(Invitation.State.UNKNOWN);
        }
        assertThat(invitations.state("guess", from)).isEqualTo(Invitation.State.TOO_MANY);
        assertThat(invitations.state("guess", HOME)).as("from elsewhere").isEqualTo(Invitation.State.UNKNOWN);
    }

    @Test
    void a_program_is_refused_once_its_account_has_a_second_factor() {
        Account who = person(Role.ANALYST);
        Http program = anonymous().as(who.name(), PASSWORD);
        assertThat(program.get("/api/v1/imports").status()).isEqualTo(200);
        app(who);
        Http.Answer refused = program.get("/api/v1/imports");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body()).contains("second factor");
        assertThat(anonymous()
                        .as(who.name(), "wrong password")
                        .get("/api/v1/imports")
                        .body())
                .as("who has not the password learns nothing of it")
                .doesNotContain("second factor");
        assertThat(history.of(who.id(), 10))
                .extracting(SignInHistory.Entry::outcome)
                .containsExactly(SignInOutcome.WRONG_PASSWORD, SignInOutcome.PASSWORD_RIGHT, SignInOutcome.PROGRAM);
    }

    @Test
    void a_code_is_taken_once_even_by_twenty_at_once() {
        Account who = person(Role.ANALYST);
        AuthenticatorApp app = app(who);
        assertThat(factors.proves(who.id(), app.code(service.clock().instant()), HOME))
                .as("the code that set it up")
                .isEmpty();
        service.clock().forward(Duration.ofSeconds(30));
        service.bean(JdbcTemplate.class).update("delete from sign_in_attempt");
        String code = app.code(service.clock().instant());
        assertThat(IntStream.range(0, 5)
                        .parallel()
                        .filter(i -> service.bean(org.tavsiya.account.factor.AppCodes.class)
                                .take(who.id(), code))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void codes_are_guessed_slowly_and_the_right_one_waits_too() {
        Account who = person(Role.ANALYST);
        AuthenticatorApp app = app(who);
        service.clock().forward(Duration.ofSeconds(30));
        for (int i = 0; i < 5; i++) {
            assertThat(factors.proves(who.id(), "00000" + i, "198.51.100.4")).isEmpty();
        }
        assertThat(factors.proves(who.id(), app.code(service.clock().instant()), "198.51.100.4"))
                .isEmpty();
        service.clock().forward(Duration.ofSeconds(31));
        assertThat(factors.proves(who.id(), app.code(service.clock().instant()), "198.51.100.4"))
                .contains(SignInOutcome.CODE);
    }

    @Test
    void a_recovery_code_signs_in_once_however_it_is_typed() {
        Account who = person(Role.REVIEWER);
        factors.proposeApp(who.id());
        AuthenticatorApp app = new AuthenticatorApp(
                factors.proposedApp(who.id(), who.name()).orElseThrow().secret());
        List<String> codes = confirm(who, app);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates().allMatch(c -> c.matches("[0-9A-Z]{5}-[0-9A-Z]{5}"));
        String typed = codes.get(3).toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(factors.proves(who.id(), typed, HOME)).contains(SignInOutcome.RECOVERY_CODE);
        assertThat(factors.proves(who.id(), codes.get(3), HOME)).isEmpty();
        assertThat(factors.standing(who.id()).recoveryCodes()).isEqualTo(9);

        List<String> renewed = factors.renewRecoveryCodes(who.id());
        assertThat(factors.proves(who.id(), codes.get(4), HOME)).as("of before").isEmpty();
        assertThat(factors.proves(who.id(), renewed.get(4), HOME)).isPresent();
    }

    @Test
    void the_secret_and_the_codes_are_in_no_event_and_lie_encrypted() {
        Account who = person(Role.ANALYST);
        factors.proposeApp(who.id());
        String secret =
                factors.proposedApp(who.id(), who.name()).orElseThrow().secret().replace(" ", "");
        List<String> codes = confirm(who, new AuthenticatorApp(secret));
        JdbcTemplate sql = service.bean(JdbcTemplate.class);
        String log = sql.query(
                        "select payload from domain_event",
                        (row, n) -> new String(row.getBytes(1), java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        assertThat(log)
                .contains(who.id())
                .doesNotContain(who.name())
                .doesNotContain(secret)
                .doesNotContain(codes.get(0))
                .doesNotContain("192.0.2");
        assertThat(sql.queryForObject("select secret from app_code where account_id = ?", String.class, who.id()))
                .doesNotContain(secret)
                .matches("[0-9a-f]{8}:.+");
    }

    @Test
    void an_administrator_takes_lost_factors_away_but_not_the_own() {
        Account who = person(Role.ANALYST);
        app(who);
        String open =
                sessions.begin(who.id(), "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        factors.removeAll(who.id(), administrator());
        assertThat(factors.standing(who.id()).any()).isFalse();
        assertThat(factors.standing(who.id()).recoveryCodes()).isZero();
        assertThat(sessions.goesOn(open)).isFalse();
        assertThat(kinds(who.name())).startsWith("account.second-factor-removed", "account.second-factor-added");
        assertThatThrownBy(() -> factors.removeAll(who.id(), new Actor(who.id(), Role.ADMINISTRATOR)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_second_factor_is_demanded_of_reviewers_and_administrators_by_whoever_has_one() {
        Account chief = person(Role.ADMINISTRATOR);
        Account reviewer = person(Role.REVIEWER);
        Account analyst = person(Role.ANALYST);
        Actor by = new Actor(chief.id(), chief.role());
        assertThatThrownBy(() -> factors.require(true, by))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("your own account first");
        app(chief);
        factors.require(true, by);
        try {
            assertThat(second.after(accounts.signedIn(reviewer.id()))).isPresent();
            assertThat(second.after(accounts.signedIn(analyst.id()))).isEmpty();
            assertThat(anonymous()
                            .as(reviewer.name(), PASSWORD)
                            .get("/api/v1/imports")
                            .status())
                    .isEqualTo(401);
            assertThat(anonymous()
                            .as(analyst.name(), PASSWORD)
                            .get("/api/v1/imports")
                            .status())
                    .isEqualTo(200);
            app(reviewer);
            assertThatThrownBy(() -> factors.removeApp(reviewer.id()))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageContaining("your last one");
            assertThat(factors.standing(reviewer.id()).app()).isTrue();
            assertThat(factors.standing(reviewer.id()).recoveryCodes()).isEqualTo(10);
        } finally {
            factors.require(false, by);
        }
        factors.removeApp(reviewer.id());
        assertThat(factors.standing(reviewer.id()).recoveryCodes()).isZero();
        assertThat(service.bean(AccountActs.class).all())
                .filteredOn(a -> a.kind().equals("people.second-factor-policy-set"))
                .extracting(AccountActs.Act::detail, AccountActs.Act::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("OFF", chief.name()),
                        org.assertj.core.groups.Tuple.tuple("ON", chief.name()));
    }

    /** Both administrators are there, and each disables the other at the same moment. */
    @Test
    void the_last_administrator_stays_also_where_two_disable_each_other_at_once() {
        List<Account> others = accounts.all().stream()
                .filter(a -> a.role() == Role.ADMINISTRATOR && !a.disabled())
                .toList();
        for (int round = 0; round < 10; round++) {
            Account one = person(Role.ADMINISTRATOR);
            Account two = person(Role.ADMINISTRATOR);
            others.forEach(a -> accounts.disable(a.id(), true, Actor.SYSTEM));
            long refused = Stream.of(List.of(one, two), List.of(two, one))
                    .parallel()
                    .filter(pair -> refused(pair.get(0), pair.get(1)))
                    .count();
            assertThat(refused).isEqualTo(1);
            assertThat(accounts.all().stream().filter(a -> a.role() == Role.ADMINISTRATOR && !a.disabled()))
                    .hasSize(1);
            Account left = Stream.of(one, two)
                    .filter(a -> !accounts.byId(a.id()).disabled())
                    .findFirst()
                    .orElseThrow();
            assertThatThrownBy(() -> accounts.changeRole(left.id(), Role.ANALYST, Actor.SYSTEM))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageContaining("last administrator");
            others.forEach(a -> accounts.disable(a.id(), false, Actor.SYSTEM));
            accounts.disable(left.id(), true, Actor.SYSTEM);
        }
    }

    private boolean refused(Account by, Account whom) {
        try {
            accounts.disable(whom.id(), true, new Actor(by.id(), by.role()));
            return false;
        } catch (RuleBroken last) {
            assertThat(last.code()).isEqualTo("LastAdministratorStays");
            return true;
        }
    }

    @Test
    void sessions_are_listed_in_words_and_ended_one_by_one_or_all_but_one() {
        Account who = person(Role.VIEWER);
        SignedIn signedIn = accounts.signedIn(who.id());
        String phone = sessions.begin(
                who.id(),
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36");
        String desk =
                sessions.begin(who.id(), "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        String odd = sessions.begin(who.id(), null);
        assertThat(sessions.of(who.id()))
                .extracting(Sessions.Session::browser, Sessions.Session::system)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("CHROME", "ANDROID"),
                        org.assertj.core.groups.Tuple.tuple("FIREFOX", "LINUX"),
                        org.assertj.core.groups.Tuple.tuple("OTHER", "OTHER"));
        sessions.end(person(Role.VIEWER).id(), odd);
        assertThat(accounts.stillValid(signedIn, odd))
                .as("nobody ends another's")
                .isTrue();
        sessions.end(who.id(), odd);
        assertThat(accounts.stillValid(signedIn, odd)).isFalse();
        sessions.endOthers(who.id(), desk);
        assertThat(accounts.stillValid(signedIn, phone)).isFalse();
        assertThat(accounts.stillValid(signedIn, desk)).isTrue();
        service.clock().forward(Duration.ofMinutes(32));
        assertThat(sessions.of(who.id())).as("idle for too long").isEmpty();
    }

    @Test
    void the_history_is_kept_for_ninety_days_and_knows_networks_only() {
        Account who = person(Role.VIEWER);
        history.note(who.id(), SignInOutcome.PASSKEY, "203.0.113.77");
        history.note(who.id(), SignInOutcome.PASSWORD, "2001:db8:12:3456::1");
        assertThat(history.of(who.id(), 10))
                .extracting(SignInHistory.Entry::network)
                .containsExactlyInAnyOrder("203.0.113.*", "2001:db8:12::*");
        history.wrongPassword("nobody-of-that-name", HOME);
        service.clock().forward(Duration.ofDays(2));
        history.forget();
        JdbcTemplate sql = service.bean(JdbcTemplate.class);
        assertThat(sql.queryForObject("select count(*) from sign_in_history where account_id is null", Long.class))
                .isZero();
        service.clock().forward(Duration.ofDays(88));
        history.forget();
        assertThat(sql.queryForObject("select count(*) from sign_in_history", Long.class))
                .isZero();
    }

    @Test
    void invitations_policy_and_acts_are_asked_of_the_api() {
        Http api = as(Role.ADMINISTRATOR);
        Http.Answer made = api.post("/api/v1/accounts/invitations", Map.of("role", "REVIEWER"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        assertThat(made.json().get("address").asString()).contains("/invitation/");
        String id = made.json().get("id").asString();
        assertThat(api.get("/api/v1/accounts/invitations").body()).contains(id).doesNotContain("/invitation/");
        assertThat(api.send("DELETE", "/api/v1/accounts/invitations/" + id, null)
                        .status())
                .isEqualTo(204);
        assertThat(api.send("DELETE", "/api/v1/accounts/invitations/" + id, null)
                        .status())
                .isEqualTo(409);
        assertThat(api.get("/api/v1/accounts/second-factor-policy").body()).contains("false");
        assertThat(api.get("/api/v1/accounts/acts.csv").body())
                .contains("at,act,role,detail,whom,by")
                .contains("people.invitation-revoked,REVIEWER,,,administrator");
        assertThat(api.get("/api/v1/accounts/acts").json().get(0).get("kind").asString())
                .isEqualTo("people.invitation-revoked");
    }
}
