package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.core.annotation.Order;
import org.tavsiya.account.Role;

@Configuration
class SiteConfiguration {

    /** No inline script and no inline style: what a page shows is in its markup, and nothing else can run. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
            + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Texts of the public pages and of the desk. */
    @Bean
    MessageSource messageSource() {
        return new IcuMessages(List.of("messages", "desk"));
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Language.of(request).locale();
            }

            @Override
            public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
                throw new UnsupportedOperationException("The language stands in the address");
            }
        };
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(calls -> calls
                        .requestMatchers("/*/desk/administration/**").hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers("/*/desk/imports/**", "/*/desk/recommendations/**").hasRole(Role.ANALYST.name())
                        .requestMatchers("/*/desk/**").hasRole(Role.VIEWER.name())
                        .anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/sign-in").loginProcessingUrl("/sign-in").permitAll()
                        .successHandler(SignInAnswers.success()).failureHandler(SignInAnswers::failure))
                .exceptionHandling(refused -> refused.accessDeniedHandler(new NotAllowed()))
                // Before the check of the page's token, which would read the whole body to find it.
                .addFilterBefore(new UploadsNeedAnalyst(), CsrfFilter.class)
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessHandler(SignInAnswers::out))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(
                                org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN)));
        return http.build();
    }
}
