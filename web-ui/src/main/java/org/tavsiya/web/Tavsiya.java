package org.tavsiya.web;

import org.springframework.boot.SpringApplication;
import org.tavsiya.RecommendationsApplication;

/** The application people start: the service, with the pages of this module found beside it on the class path. */
public final class Tavsiya {

    private Tavsiya() {}

    public static void main(String[] args) {
        SpringApplication.run(RecommendationsApplication.class, args);
    }
}
