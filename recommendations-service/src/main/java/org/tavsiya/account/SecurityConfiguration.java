package org.tavsiya.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Who may call the API. Reading what is public needs no account; everything else is refused unless it is allowed here. */
@Configuration
class SecurityConfiguration {

    private static final String[] PUBLIC = {
        "/api/v1/recommendations/**", "/api/v1/recommendations.csv", "/api/v1/recommendations.json", "/api/v1/progress/**", "/api/v1/vocabulary/**", "/api/v1/state"};

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(12);
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        http.securityMatcher("/api/**", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html", "/actuator/**")
                .authorizeHttpRequests(calls -> calls
                        .requestMatchers(HttpMethod.GET, PUBLIC).permitAll()
                        .requestMatchers("/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html", "/actuator/health/**").permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/first-sign-in").permitAll()
                        .requestMatchers("/api/v1/accounts/**", "/api/v1/views/**", "/api/v1/demonstration/**").hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers("/api/v1/imports/**", "/api/v1/recommendations/**").hasRole(Role.ANALYST.name())
                        .anyRequest().denyAll())
                // Checking a password costs a quarter of a second on purpose; a program that keeps our cookie pays it once, not per batch.
                .httpBasic(basic -> basic.authenticationEntryPoint(Refusals::unauthorized)
                        .securityContextRepository(new HttpSessionSecurityContextRepository()))
                // A browser's session must prove that the page is ours; a program that sends its password itself cannot be tricked so.
                .csrf(csrf -> csrf.ignoringRequestMatchers(request -> sentByAProgram(request)
                        || request.getRequestURI().endsWith("/api/v1/first-sign-in")))
                .exceptionHandling(refused -> refused.accessDeniedHandler(Refusals::forbidden).authenticationEntryPoint(Refusals::unauthorized))
                .headers(SecurityConfiguration::harden);
        return http.build();
    }

    /** A browser that once asked for a password sends it along by itself, but then says with Origin for whom. */
    private static boolean sentByAProgram(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return request.getHeader("Authorization") != null
                && (origin == null || origin.replaceFirst("^https?://", "").equals(request.getHeader("Host")));
    }

    /** Nothing is loaded from elsewhere, nothing runs that we did not serve, and nobody may put us into a frame. */
    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
                        + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"));
    }
}
