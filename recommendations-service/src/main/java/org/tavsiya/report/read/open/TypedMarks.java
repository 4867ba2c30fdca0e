package org.tavsiya.report.read.open;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tavsiya.paper.CheckCode;

/** What somebody types off the foot of a paper, however they type it. Empty where it cannot stand on any. */
public final class TypedMarks {

    private static final Pattern VERSION = Pattern.compile("\\d{1,18}");
    private static final Pattern SUM = Pattern.compile("[0-9a-f]{64}");
    private static final String SPACES = "[\\s\\u00a0\\u202f]+";

    private TypedMarks() {}

    public static Optional<Long> dataVersion(String typed) {
        return Optional.of(typed.replaceAll(SPACES, ""))
                .filter(digits -> VERSION.matcher(digits).matches())
                .map(Long::valueOf);
    }

    public static Optional<String> checkCode(String typed) {
        return CheckCode.read(typed);
    }

    /** A SHA-256 in hexadecimal. */
    public static Optional<String> sha256(String typed) {
        return Optional.of(typed.replaceAll(SPACES, "").toLowerCase(Locale.ROOT))
                .filter(sum -> SUM.matcher(sum).matches());
    }
}
