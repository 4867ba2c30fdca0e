package org.tavsiya.recommendation.read.document;

/** A published assessment and whether it still stands, so that a retraction can bring back the one before it. */
record StandingAssessment(Lane lane, boolean standing) {}
