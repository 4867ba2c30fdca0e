package org.tavsiya.web.desk.alike;

import java.time.LocalDate;
import java.util.List;

/**
 * A recommendation on a page about clusters.
 *
 * @param place its document and paragraph
 * @param year of its document, or null
 * @param text null where the register holds it no more
 * @param version that the reader looks at; null where it is no more
 * @param why what speaks for it, in words
 * @param measure from 0 to 100; null where it was not compared
 * @param own true where the assessment that stands is its own, and not the cluster's
 * @param cluster id of the cluster that it is a member of, or null
 */
public record MemberLine(
        String id,
        String place,
        String body,
        Integer year,
        String text,
        String status,
        LocalDate assessedOn,
        Long version,
        boolean active,
        List<String> why,
        Integer measure,
        boolean own,
        String cluster) {

    public boolean gone() {
        return version == null;
    }
}
