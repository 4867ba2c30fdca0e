package org.tavsiya.recommendation.read.rows;

/** A search through all texts took longer than it may, or too many run already. Nothing is wrong with the question. */
public class SearchIsBusy extends RuntimeException {

    public static final int RETRY_SECONDS = 5;

    SearchIsBusy(Throwable cause) {
        super(
                "The search through the texts takes too long right now. Ask again in a moment, with longer words or a State.",
                cause);
    }
}
