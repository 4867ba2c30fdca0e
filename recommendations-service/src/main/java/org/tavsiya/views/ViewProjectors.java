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

    ViewProjector forGeneration(ViewGeneration generation);
}
