package org.tavsiya.web.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The page of the desk that asked for the sign-in. It travels in the address and the form, so that no session is needed to remember it. */
public final class Return {

    public static final String PARAMETER = "to";
    private static final int LONGEST = 500;
    /** A page of our own desk and nothing else: an address that leads elsewhere would lend our sign-in to others. */
    private static final Pattern DESK =
            Pattern.compile("/(?:en|ru|tg)/desk(?:/[A-Za-z0-9._~/-]*)?(?:\\?[A-Za-z0-9._~%&=+-]*)?");

    private Return() {}

    /** The address given, if it may be returned to. */
    public static Optional<String> checked(String address) {
        return Optional.ofNullable(address)
                .filter(a -> a.length() <= LONGEST
                        && !a.contains("//")
                        && !a.contains("..")
                        && DESK.matcher(a).matches());
    }

    static String query(String address) {
        return checked(address)
                .map(a -> "?" + PARAMETER + "=" + URLEncoder.encode(a, StandardCharsets.UTF_8))
                .orElse("");
    }
}
