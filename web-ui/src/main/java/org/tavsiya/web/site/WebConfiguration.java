package org.tavsiya.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Caching of public pages, and the libraries: of each WebJar just the one file that a page loads. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {

    private final PublicPages pages;
    private final PageParameters parameters;
    private final DayOfTheData days;
    private final RequestSnapshot snapshots;

    WebConfiguration(PublicPages pages, PageParameters parameters, DayOfTheData days, RequestSnapshot snapshots) {
        this.days = days;
        this.pages = pages;
        this.parameters = parameters;
        this.snapshots = snapshots;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(snapshots);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(parameters)
                .addPathPatterns(PublicPages.ADDRESSES)
                .addPathPatterns("/{lang:en|ru|tg}/papers");
        registry.addInterceptor(days).addPathPatterns(PublicPages.ADDRESSES);
        registry.addInterceptor(pages).addPathPatterns(PublicPages.ADDRESSES);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        library(registry, "htmx\\.min(?:-[0-9a-f]{32})?\\.js", "htmx.org/*/dist/htmx.min.js");
    }

    private static void library(ResourceHandlerRegistry registry, String name, String file) {
        registry.addResourceHandler("/assets/lib/{file:" + name + "}")
                .addResourceLocations(folder(file))
                .setCacheControl(
                        CacheControl.maxAge(java.time.Duration.ofDays(365)).cachePublic())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    private static Resource folder(String file) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:/META-INF/resources/webjars/" + file);
            if (found.length != 1) {
                throw new IllegalStateException("Expected one " + file + " on the class path, found " + found.length);
            }
            return found[0].createRelative("./");
        } catch (IOException e) {
            throw new UncheckedIOException("The library " + file + " cannot be read", e);
        }
    }
}
