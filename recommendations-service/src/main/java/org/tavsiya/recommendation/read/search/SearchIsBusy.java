package org.tavsiya.recommendation.read.search;

/**
 * A search took longer than it may, too many run already, or the index of texts is being made. Nothing is wrong with the
 * question.
 */
public class SearchIsBusy extends RuntimeException {

    public static final int RETRY_SECONDS = 5;

    SearchIsBusy(Throwable cause) {
        super("The search through the texts cannot answer right now. Ask again in a moment.", cause);
    }
}
