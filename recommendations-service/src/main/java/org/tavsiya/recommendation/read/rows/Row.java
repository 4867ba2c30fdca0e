package org.tavsiya.recommendation.read.rows;

import org.tavsiya.recommendation.Lifecycle;
import org.tavsiya.recommendation.AnnotationType;
import org.tavsiya.recommendation.Position;
import org.tavsiya.recommendation.Status;

/**
 * What filters and figures need of one recommendation. Labels are numbers of {@link Labels}; an absent one is -1.
 *
 * @param group recommendations of one paragraph share it: the index is a mean over paragraphs, each the mean of its parts
 * @param order rank of the paragraph within its document, for natural order (88.2 before 88.10)
 * @param day publication date as days since 1970; {@link Integer#MIN_VALUE} where unknown
 * @param assessedDay effective date of the assessment that stands, in the same measure
 * @param lifecycle null only in rows removed from the register
 */
public record Row(
        String id, long position, boolean demonstration, boolean countryDerived,
        int[] countries, int body, int family, int[] themes, int[] persons, int[] sdgs, int year, int day, String symbol, int group, long order,
        AnnotationType type, Status status, Lifecycle lifecycle, Position statePosition, Status claim, Status reading,
        boolean graded, boolean ongoing, int assessedDay) {

    public static final int UNKNOWN_DAY = Integer.MIN_VALUE;
}
