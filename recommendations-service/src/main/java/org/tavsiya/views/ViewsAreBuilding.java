package org.tavsiya.views;

/** The views are being filled for the first time: what they hold so far is the past, and would be read as the present. */
public class ViewsAreBuilding extends RuntimeException {

    /** In which a page or a program may ask again. */
    public static final int RETRY_SECONDS = 3;

    private final int percent;

    public ViewsAreBuilding(ViewState state) {
        super("The views are being built from the log; " + percent(state)
                + " % are done. Figures and lists come when they are complete.");
        this.percent = percent(state);
    }

    public int percent() {
        return percent;
    }

    /** Never 100: the last event is not yet shown. */
    private static int percent(ViewState state) {
        long head = Math.max(1, state.head() + 1);
        return (int) Math.min(99, 100 * Math.max(0, state.position() + 1) / head);
    }
}
