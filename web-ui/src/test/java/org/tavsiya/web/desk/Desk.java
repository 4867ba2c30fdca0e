package org.tavsiya.web.desk;

import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.tavsiya.account.Account;
import org.tavsiya.account.Accounts;
import org.tavsiya.account.Actor;
import org.tavsiya.account.Role;
import org.tavsiya.views.Views;

/** Somebody at the desk: opens pages, sends forms, waits for work in the background. */
public class Desk {

    public static final String PASSWORD = "four words make sentences";
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    static {
        Awaitility.setDefaultTimeout(LONG_ENOUGH);
    }

    private final MockMvc mvc;
    private final Accounts accounts;
    private final Views views;

    public Desk(MockMvc mvc, Accounts accounts, Views views) {
        this.mvc = mvc;
        this.accounts = accounts;
        this.views = views;
    }

    /** The account of that role, made when it is first needed. */
    public Account account(Role role) {
        return named(role.name().toLowerCase(java.util.Locale.ROOT), role);
    }

    public Account named(String name, Role role) {
        return accounts.all().stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseGet(() -> accounts.create(name, PASSWORD, role, Actor.SYSTEM));
    }

    public UserDetails as(Role role) {
        return accounts.loadUserByUsername(account(role).name());
    }

    public Actor actor(Role role) {
        return new Actor(account(role).id(), role);
    }

    public ResultActions open(Role role, String address) throws Exception {
        return mvc.perform(get(address).with(user(as(role))));
    }

    public String page(Role role, String address) throws Exception {
        return text(open(role, address));
    }

    public ResultActions send(Role role, String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(address).with(user(as(role))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
    }

    public ResultActions upload(Role role, String language, String name, byte[] content, String... fields)
            throws Exception {
        var request =
                multipart("/" + language + "/desk/imports").file(new MockMultipartFile("file", name, null, content));
        request.contentType("multipart/form-data; boundary=parts")
                .with(user(as(role)))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
    }

    /** Uploads as an analyst; the answer is the id of the import. */
    public String upload(String name, byte[] content, String... fields) throws Exception {
        String location = upload(Role.ANALYST, "en", name, content, fields)
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return location == null ? null : location.substring(location.lastIndexOf('/') + 1);
    }

    /** The page of an import once nothing moves on it any more. */
    public String settled(String importId) {
        await().until(() -> !page(Role.ANALYST, "/en/desk/imports/" + importId).contains("data-live"));
        await().until(views::caughtUp);
        try {
            return page(Role.ANALYST, "/en/desk/imports/" + importId);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    /** A figure of the import's report as the page shows it. */
    public static String figure(String page, String name) {
        var found = java.util.regex.Pattern.compile(
                        "<th scope=\"row\">" + name + "</th><td class=\"num\">(?:<a[^>]*>)?([^<]*)<")
                .matcher(page);
        return found.find() ? found.group(1) : null;
    }
}
