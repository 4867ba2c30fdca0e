package org.tavsiya.views;

/**
 * One kind of view: makes a projector for each generation. Each module with views that follow the log declares one as a bean. Every
 * kind has a processor of its own, so that one that fails or is slow does not hold up the others.
 */
public interface ViewProjectors {

    /** Its name, in the names of its processor and tokens: small letters. */
    String kind();

    /** Raised whenever the same events would be written otherwise: views of another format are built anew from the log. */
    int format();

    /**
     * Whether public pages are nothing without it. One that they do not need, and that fails at the same event again and again, is
     * not waited for: a generation is complete without it, and says that it has failed.
     */
    default boolean needed() {
        return true;
    }

    ViewProjector forGeneration(ViewGeneration generation);
}
