package org.tavsiya.web.bodies;

import java.time.LocalDate;
import java.util.List;
import org.tavsiya.document.OwedDate;
import org.tavsiya.document.Participation;
import org.tavsiya.document.read.DocumentCounts;
import org.tavsiya.document.read.FollowedDocument;
import org.tavsiya.progress.Progress;

/**
 * What the page of a body is made of, all read from one snapshot and told of one day. What is of a State is empty where the page
 * speaks of several.
 *
 * @param followsUp whether the body asks for information before the next report, or did once
 * @param outside null where the State takes part
 */
record BodyMaterial(
        Progress figures,
        List<DocumentCounts> documents,
        boolean followsUp,
        List<FollowedDocument> followUps,
        List<OwedDate> owed,
        Participation outside,
        LocalDate day) {}
