package org.tavsiya.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.servlet.LocaleResolver;
import org.tavsiya.account.Role;

@Configuration
class SiteConfiguration {

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

    /** What anybody may open, page by page; whatever else is added is the desk's, or is not there. */
    private static final String[] PUBLIC = {
        "/",
        "/sign-in",
        "/{lang:en|ru|tg}/sign-in",
        "/{lang:en|ru|tg}/sign-in/second-step",
        "/{lang:en|ru|tg}/sign-in/set-up",
        "/{lang:en|ru|tg}/sign-in/passkey",
        "/invitation/*",
        "/{lang:en|ru|tg}/invitation/*",
        "/first-sign-in/*",
        "/{lang:en|ru|tg}/first-sign-in/*",
        "/{lang:en|ru|tg}/not-allowed",
        "/{lang:en|ru|tg}/papers",
        "/assets/**",
        "/error"
    };

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain pages(
            HttpSecurity http,
            AuthenticationManager signIn,
            ObjectProvider<UploadRoom> uploads,
            SessionAuthenticationStrategy book,
            MessageSource texts,
            EmbeddingSites sites)
            throws Exception {
        http.authenticationManager(signIn)
                .authorizeHttpRequests(calls -> calls.requestMatchers("/{lang:en|ru|tg}/desk/administration/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers(
                                "/{lang:en|ru|tg}/desk",
                                "/{lang:en|ru|tg}/desk/account/**",
                                "/{lang:en|ru|tg}/desk/refused")
                        .hasRole(Role.VIEWER.name())
                        // A page that is added to the desk is an analyst's, unless somebody says otherwise here.
                        .requestMatchers("/{lang:en|ru|tg}/desk/**")
                        .hasRole(Role.ANALYST.name())
                        .requestMatchers(PUBLIC)
                        .permitAll()
                        .requestMatchers(PublicPages.ADDRESSES)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .loginProcessingUrl("/sign-in")
                        .permitAll()
                        .successHandler(SignInAnswers::success)
                        .failureHandler(SignInAnswers::failure))
                .sessionManagement(sessions -> sessions.addSessionAuthenticationStrategy(book))
                // The page to return to stands in the address: no stranger makes us remember anything.
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(new PageTokens()))
                .exceptionHandling(refused ->
                        refused.accessDeniedHandler(new NotAllowed()).authenticationEntryPoint(SignInAnswers::needed))
                // Before the check of the page's token, which would read the whole body to find it.
                .addFilterBefore(new UploadsNeedAnalyst(uploads::getIfAvailable, texts), CsrfFilter.class)
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessHandler(SignInAnswers::out))
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                        .addHeaderWriter(new FramingHeaders(sites))
                        .referrerPolicy(
                                referrer -> referrer.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN)));
        return http.build();
    }
}
