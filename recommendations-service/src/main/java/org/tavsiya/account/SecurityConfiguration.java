package org.tavsiya.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.tavsiya.entrance.PublicAddress;

/** Who may call the API. Reading what is public needs no account; everything that is not allowed here is refused. */
@Configuration
class SecurityConfiguration {

    /** Call by call: what is added below one of these is not public because of its address. */
    private static final String[] PUBLIC = {
        "/api/v1/recommendations",
        "/api/v1/recommendations/*",
        "/api/v1/recommendations/*/similar",
        "/api/v1/recommendations.csv",
        "/api/v1/recommendations.xlsx",
        "/api/v1/recommendations.json",
        "/api/v1/gap",
        "/api/v1/gap.csv",
        "/api/v1/gap.xlsx",
        "/api/v1/changes",
        "/api/v1/changes.csv",
        "/api/v1/changes.xlsx",
        "/api/v1/progress",
        "/api/v1/progress/*.csv",
        "/api/v1/progress/*.xlsx",
        "/api/v1/progress/*.json",
        "/api/v1/documents",
        "/api/v1/documents.csv",
        "/api/v1/documents.xlsx",
        "/api/v1/documents/markers",
        "/api/v1/follow-up",
        "/api/v1/follow-up.csv",
        "/api/v1/follow-up.xlsx",
        "/api/v1/follow-up.docx",
        "/api/v1/follow-up-table.docx",
        "/api/v1/follow-up-table.csv",
        "/api/v1/follow-up-table.xlsx",
        "/api/v1/previous-recommendations.docx",
        "/api/v1/upr-matrix.docx",
        "/api/v1/papers",
        "/api/v1/coalition",
        "/api/v1/vocabulary/bodies",
        "/api/v1/vocabulary/statuses",
        "/api/v1/vocabulary/transitions",
        "/api/v1/vocabulary/grade-schemes",
        "/v3/api-docs/**",
        "/swagger-ui/**",
        "/swagger-ui.html",
        "/actuator/health/**"
    };

    private static final HttpMethod[] READING = {HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS};
    private static final Set<String> CHANGING_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /**
     * Argon2id at OWASP's first choice: 19 MB, two passes. Hashes of before are BCrypt without a mark, and become
     * Argon2id at the next sign-in.
     */
    @Bean
    PasswordEncoder passwordEncoder() {
        DelegatingPasswordEncoder today = new DelegatingPasswordEncoder(
                "argon2id", Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2)));
        today.setDefaultPasswordEncoderForMatches(new BCryptPasswordEncoder());
        return today;
    }

    /** The one way in, for both chains. */
    @Bean
    AuthenticationManager signIn(
            Accounts accounts,
            AccountTable table,
            Passwords passwords,
            SignInThrottle throttle,
            SecondStep second,
            SignInHistory history,
            AuthenticationEventPublisher events) {
        ProviderManager manager =
                new ProviderManager(new SignInProvider(accounts, table, passwords, throttle, second, history));
        manager.setAuthenticationEventPublisher(events);
        return manager;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, AuthenticationManager signIn, PublicAddress own) throws Exception {
        http.securityMatcher("/api/**", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html", "/actuator/**")
                .authenticationManager(signIn)
                .authorizeHttpRequests(calls -> {
                    for (HttpMethod reading : READING) {
                        calls.requestMatchers(reading, PUBLIC).permitAll();
                    }
                    calls.requestMatchers(HttpMethod.POST, "/api/v1/first-sign-in")
                            .permitAll()
                            .requestMatchers("/api/v1/account/**")
                            .hasRole(Role.VIEWER.name())
                            .requestMatchers(
                                    "/api/v1/accounts/**",
                                    "/api/v1/coalition/**",
                                    "/api/v1/vault/**",
                                    "/api/v1/views/**",
                                    "/api/v1/demonstration/**",
                                    "/api/v1/recleaning")
                            .hasRole(Role.ADMINISTRATOR.name())
                            .requestMatchers(
                                    "/api/v1/imports/**",
                                    "/api/v1/findings/**",
                                    "/api/v1/bulk/**",
                                    "/api/v1/clusters/**",
                                    "/api/v1/saved-filters/**",
                                    "/api/v1/evidence/**",
                                    "/api/v1/uptake",
                                    "/api/v1/uptake.csv",
                                    "/api/v1/restricted/**",
                                    "/api/v1/recommendations/**")
                            .hasRole(Role.ANALYST.name())
                            .anyRequest()
                            .denyAll();
                })
                // Who sends a password with each request gets no session: one that somebody planted in a browser must
                // never become that person's.
                .httpBasic(basic -> basic.authenticationEntryPoint(Refusals::unauthorized)
                        .authenticationDetailsSource(ProgramDetails::new))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .addFilterBefore(new ForeignPages(own), CsrfFilter.class)
                // A browser's session must prove that the page is ours. Without a session there is nothing that a
                // foreign page could misuse.
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(SecurityConfiguration::byASession))
                .exceptionHandling(refused -> refused.accessDeniedHandler(Refusals::forbidden)
                        .authenticationEntryPoint(Refusals::unauthorized))
                .headers(SecurityConfiguration::harden);
        return http.build();
    }

    private static boolean byASession(HttpServletRequest request) {
        return !CHANGING_NOTHING.contains(request.getMethod())
                && request.getHeader("Authorization") == null
                && request.getSession(false) != null;
    }

    /** Nothing is loaded from elsewhere, nothing runs that we did not serve, and nobody may put us into a frame. */
    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
                        + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"));
    }
}
