package org.tavsiya.recommendation.read.filter;

import java.util.Arrays;
import java.util.Optional;

/** What can be filtered by a choice of values, under the name that stands in the address. */
public enum Dimension {
    COUNTRY("country"), FAMILY("family"), BODY("body"), THEME("theme"), PERSONS("persons"), SDG("sdg"), YEAR("year"),
    STATUS("status"), POSITION("position"), CLAIM("claim"), GRADE("grade"), LIFECYCLE("lifecycle"), TYPE("type"), SYMBOL("symbol");

    private final String parameter;

    Dimension(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    public static Optional<Dimension> of(String parameter) {
        return Arrays.stream(values()).filter(d -> d.parameter.equals(parameter)).findFirst();
    }
}
