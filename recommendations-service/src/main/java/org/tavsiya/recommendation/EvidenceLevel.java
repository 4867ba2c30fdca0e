package org.tavsiya.recommendation;

/** Indicator level of a piece of evidence (OHCHR, Human Rights Indicators, 2012): commitment, effort or enjoyment. */
public enum EvidenceLevel {
    STRUCTURAL,
    PROCESS,
    OUTCOME
}
