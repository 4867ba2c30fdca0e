package org.tavsiya.coalition;

/** There is one coalition in a register, and so one stream of what was told about it. */
public final class Coalition {

    /** The id of that stream. */
    public static final String ID = "coalition";

    /** Most characters of what is told. */
    public static final int STATE = 100;

    public static final int FULL_NAME = 200;
    public static final int SHORT_NAME = 60;
    public static final int WHO = 8_000;
    public static final int CONTACT = 2_000;

    private Coalition() {}
}
