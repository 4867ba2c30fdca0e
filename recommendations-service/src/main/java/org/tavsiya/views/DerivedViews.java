package org.tavsiya.views;

/** Views that are counted from other views and follow no event themselves. They go with their generation. */
public interface DerivedViews {

    void drop(ViewGeneration generation);
}
