package org.tavsiya.web.desk;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class DeskConfiguration implements WebMvcConfigurer {

    private final SessionStillValid sessions;

    DeskConfiguration(SessionStillValid sessions) {
        this.sessions = sessions;
    }

    /**
     * A file on its way in lies in the data folder from its first byte: it is never seen elsewhere, and is taken over
     * without a second copy.
     */
    @Bean
    MultipartConfigElement multipartConfigElement(MultipartProperties properties, @Value("${tavsiya.data}") Path data)
            throws IOException {
        Path incoming =
                Files.createDirectories(data.toAbsolutePath().resolve("uploads").resolve("incoming"));
        properties.setLocation(incoming.toString());
        return properties.createMultipartConfig();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(sessions);
        registry.addInterceptor(new NeverStored())
                .addPathPatterns(
                        "/*/desk",
                        "/*/desk/**",
                        "/*/sign-in/**",
                        "/*/invitation/**",
                        "/*/first-sign-in/**",
                        "/*/not-allowed");
    }
}
