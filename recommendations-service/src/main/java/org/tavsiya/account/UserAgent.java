package org.tavsiya.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a browser says of itself, as far as its owner recognises it by: a family and a system, no versions. */
record UserAgent(String browser, String system) {

    private static final String OTHER = "OTHER";
    private static final int LONGEST = 500;
    /** In this order: most say to be Chrome or Safari as well. */
    private static final Map<String, Pattern> BROWSERS = patterns(
            "YANDEX", "YaBrowser/",
            "OPERA", "OPR/|Opera",
            "EDGE", "Edg(?:e|A|iOS)?/",
            "SAMSUNG", "SamsungBrowser/",
            "FIREFOX", "Firefox/|FxiOS/",
            "CHROME", "Chrome/|Chromium/|CriOS/",
            "SAFARI", "Safari/");

    private static final Map<String, Pattern> SYSTEMS = patterns(
            "ANDROID", "Android",
            "IOS", "iPhone|iPad|iPod",
            "WINDOWS", "Windows",
            "MAC", "Macintosh|Mac OS X",
            "CHROMEOS", "CrOS",
            "LINUX", "Linux|X11");

    static UserAgent of(String header) {
        String said = header == null ? "" : header.substring(0, Math.min(LONGEST, header.length()));
        return new UserAgent(first(BROWSERS, said), first(SYSTEMS, said));
    }

    private static String first(Map<String, Pattern> known, String said) {
        return known.entrySet().stream()
                .filter(k -> k.getValue().matcher(said).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }

    private static Map<String, Pattern> patterns(String... pairs) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            patterns.put(pairs[i], Pattern.compile(pairs[i + 1]));
        }
        return patterns;
    }
}
