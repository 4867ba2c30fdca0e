package org.tavsiya.recommendation.read.showrecommendation;

/** There is no recommendation with this id, or it was demonstration data and has been removed. */
public class UnknownRecommendation extends RuntimeException {

    public UnknownRecommendation(String id) {
        super("There is no recommendation " + id + ".");
    }
}
