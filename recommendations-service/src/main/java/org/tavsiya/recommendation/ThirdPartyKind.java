package org.tavsiya.recommendation;

/** What kind of institution judges from outside: neither the State, nor the body that asked, nor the coalition. Never a private person. */
public enum ThirdPartyKind {
    NATIONAL_INSTITUTION,
    UN_AGENCY,
    INTERGOVERNMENTAL_ORGANISATION,
    ORGANISATION
}
