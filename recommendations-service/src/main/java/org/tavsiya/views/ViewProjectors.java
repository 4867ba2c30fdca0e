package org.tavsiya.views;

/** Makes a projector for a generation; each module with views declares one as a bean. */
public interface ViewProjectors {

    ViewProjector forGeneration(ViewGeneration generation);
}
