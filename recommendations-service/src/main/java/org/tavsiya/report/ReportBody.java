package org.tavsiya.report;

/** To whom a report goes; {@code ANY} where it is none of those whose paperwork is known here. */
public enum ReportBody {
    CAT,
    CEDAW,
    CCPR,
    CESCR,
    CRC,
    UPR,
    ANY
}
