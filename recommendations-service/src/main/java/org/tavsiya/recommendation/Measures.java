package org.tavsiya.recommendation;

/** What a grade measures: action taken, the State's reply, both in one letter, a plan, or a position. */
public enum Measures {
    ACTION,
    REPLY,
    BOTH,
    PLAN,
    POSITION
}
