package org.tavsiya.views;

/**
 * One complete copy of all views. A rebuild fills a new generation beside the old one, which keeps answering until
 * the new one has caught up.
 *
 * @param repairs how often documents of this generation were found wrong and made anew: whatever was read before is not to be trusted
 */
public record ViewGeneration(int number, int repairs) {

    public ViewGeneration(int number) {
        this(number, 0);
    }

    public String collection(String view) {
        return view + "_" + number;
    }

    /** Tells what was read from this generation from what was read from any other, or before a repair. */
    public String mark() {
        return repairs == 0 ? String.valueOf(number) : number + "r" + repairs;
    }

    String processor(String kind) {
        return kind + "-" + number;
    }

    ViewGeneration repaired() {
        return new ViewGeneration(number, repairs + 1);
    }
}
