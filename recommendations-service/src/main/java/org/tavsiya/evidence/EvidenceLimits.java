package org.tavsiya.evidence;

import java.math.BigDecimal;

/** What an item of the library may hold beside what {@link org.tavsiya.recommendation.Limits} says of texts. */
public final class EvidenceLimits {

    public static final int PASSAGES = 20;
    public static final int PASSAGE = 2_000;
    public static final int PAGE = 30;
    public static final int UNIT = 200;
    public static final int PLACE = 100;
    /** Themes, and bodies, that one item speaks to. */
    public static final int SPEAKS_TO = 20;

    public static final int FILES = 10;
    /** Bytes of one file. */
    public static final int FILE = 10_000_000;
    /** Characters of a restricted note, and of a file's or a subject's name. */
    public static final int NOTE = 20_000;

    public static final int NAME = 200;
    public static final int FIRST_YEAR = 1900;
    public static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    /** Digits after the point. */
    public static final int DIGITS = 4;

    private EvidenceLimits() {}
}
