package org.tavsiya.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;

/** Who sends a body slowly holds a thread while it comes: strangers hold a few of them, for so long, and never those that answer readers. */
class SlowSendersTest {

    private static final String PASSWORD = "four words make sentences";
    private static final int SENDERS = 20;

    private static RunningApplication app;
    private final List<Socket> senders = new ArrayList<>();

    /** A quarter of the threads, three, is for strangers; one address has one of them. */
    @BeforeAll
    static void start() {
        app = RunningApplication.fresh(
                "--server.tomcat.threads.max=12", "--tavsiya.limits.patience=2s", "--tavsiya.limits.slowest=40B");
        app.bean(Accounts.class).create("visitor", PASSWORD, Role.VIEWER, Actor.SYSTEM);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @AfterEach
    void hang_up() throws IOException {
        for (Socket sender : senders) {
            sender.close();
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> app.post("/sign-in", "username=visitor").statusCode() == 403);
    }

    /** Begins a body of which more is never sent. */
    private Socket begin(int last, String head, int length) throws IOException {
        URI address = URI.create(app.address());
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) last}), 0));
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        socket.setSoTimeout(30_000);
        socket.getOutputStream()
                .write((head + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                + "Content-Length: " + length + "\r\n\r\na")
                        .getBytes(StandardCharsets.US_ASCII));
        senders.add(socket);
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
    }

    private static String token(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("input[name=_csrf]").val();
    }

    private static String cookie(HttpResponse<?> answer, String name) {
        return answer.headers().allValues("set-cookie").stream()
                .map(line -> line.replaceFirst(";.*", ""))
                .filter(pair -> pair.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static String signedIn() {
        HttpResponse<String> page = app.get("/en/sign-in");
        String form = "username=visitor&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8) + "&_csrf="
                + URLEncoder.encode(token(page), StandardCharsets.UTF_8);
        return cookie(app.post("/sign-in", form, "Cookie", cookie(page, "FORM-TOKEN")), "JSESSIONID");
    }

    private static void readersAreAnswered() {
        for (String address : List.of("/en", "/en/recommendations", "/api/v1/progress", "/en/sign-in")) {
            assertThat(app.get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    @Test
    void strangers_who_begin_to_send_hold_their_places_and_nothing_else() throws IOException {
        String session = signedIn();
        for (int i = 0; i < SENDERS; i++) {
            begin(2 + i, "POST /sign-in", 200_000);
        }
        readersAreAnswered();
        HttpResponse<String> refused = app.post("/sign-in", "username=visitor");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(refused.body()).contains("Nothing was changed");
        String token = token(app.get("/en/desk/account", "Cookie", session));
        assertThat(app.post("/sign-out", "_csrf=" + token, "Cookie", session).statusCode())
                .as("who is signed in goes on")
                .isEqualTo(302);
    }

    @Test
    void one_address_does_not_take_all_places_of_strangers() throws IOException {
        for (int i = 0; i < SENDERS; i++) {
            begin(2, "POST /sign-in", 200_000);
        }
        readersAreAnswered();
        assertThat(app.post("/sign-in", "username=visitor").statusCode())
                .as("somebody else")
                .isEqualTo(403);
    }

    @Test
    void a_body_that_is_not_wanted_is_not_awaited_for_long_either() throws IOException {
        for (int i = 0; i < SENDERS; i++) {
            begin(2 + i, "POST /nothing", i % 2 == 0 ? 95_000_000 : 200_000);
        }
        readersAreAnswered();
    }

    @Test
    void a_question_with_a_body_is_refused_before_it_has_come() throws IOException {
        for (int i = 0; i < SENDERS; i++) {
            assertThat(answer(begin(2, "GET /en", 200_000))).isEqualTo("HTTP/1.1 413");
        }
    }

    /** A byte now and then keeps a connection, but not a place. */
    @Test
    void who_sends_a_little_now_and_then_is_cut_off() throws Exception {
        Socket slow = begin(2, "POST /sign-in", 200_000);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            try {
                slow.getOutputStream().write('a');
                return false;
            } catch (IOException cut) {
                return true;
            }
        });
        assertThat(app.post("/sign-in", "username=visitor").statusCode()).isEqualTo(403);
    }

    @Test
    void who_is_slow_but_sends_on_is_heard_to_the_end() throws Exception {
        Socket slow = begin(2, "POST /sign-in", 200);
        for (int i = 1; i < 200; i++) {
            slow.getOutputStream().write('a');
            LockSupport.parkNanos(Duration.ofMillis(15).toNanos());
        }
        assertThat(answer(slow)).isEqualTo("HTTP/1.1 403");
    }
}
