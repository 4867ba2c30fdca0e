package org.tavsiya.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that is read without signing in, read off the application: what is added is among them. */
final class PublicAddresses {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)[^}]*}");
    /** By the name of a place in an address; recommendations are found once they are there. */
    private static final Map<String, List<String>> PLACES = Map.of(
            "lang", List.of("en"),
            "name", List.of("cat", "upr"),
            "figure", List.of("status", "themes"),
            "format", List.of("svg"));
    /** Other places lead nowhere. */
    private static final List<String> NOWHERE = List.of("unknown");

    private PublicAddresses() {}

    /** Addresses of what is read without signing in, each of its places filled in. */
    static List<String> of(RunningApplication app, List<String> recommendations) {
        List<String> found = new ArrayList<>();
        RequestMappingHandlerMapping calls =
                app.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        calls.getHandlerMethods().keySet().stream()
                .filter(call -> call.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(call -> call.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/{lang") || pattern.startsWith("/api/v1/"))
                .filter(pattern -> !pattern.matches(".*/(desk|first-sign-in|accounts|imports|findings|views)(/.*)?"))
                .forEach(pattern -> fill(pattern, recommendations, found));
        return found;
    }

    private static void fill(String pattern, List<String> recommendations, List<String> filled) {
        Matcher place = PLACE.matcher(pattern);
        if (!place.find()) {
            filled.add(pattern);
            return;
        }
        List<String> values =
                pattern.contains("recommendations/{id}") && place.group(1).equals("id")
                        ? recommendations
                        : PLACES.getOrDefault(place.group(1), NOWHERE);
        values.forEach(value -> fill(
                pattern.substring(0, place.start()) + value + pattern.substring(place.end()), recommendations, filled));
    }
}
