package org.tavsiya.views;

/** One complete copy of all views. A rebuild fills a new generation beside the old one, which keeps answering until the new one has caught up. */
public record ViewGeneration(int number) {

    public String collection(String view) {
        return view + "_" + number;
    }

    String processor() {
        return "views-" + number;
    }

    ViewGeneration next() {
        return new ViewGeneration(number + 1);
    }
}
